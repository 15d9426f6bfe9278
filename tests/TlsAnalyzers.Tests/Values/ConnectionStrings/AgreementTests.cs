using System.Data.Common;
using CsCheck;
using TlsAnalyzers.Values.ConnectionStrings;

namespace TlsAnalyzers.Tests.Values.ConnectionStrings;

/// <summary>The readers understand texts as the drivers' own builders do, on texts made at random of what matters in them.</summary>
public class AgreementTests
{
    private const int Texts = 400;

    private static readonly Gen<string> Blank = Gen.OneOf("", "", "", " ", "  ", "\t");

    /// <summary>Texts of the grammar of DbConnectionStringBuilder: quoted, doubled, empty, repeated, padded, now and then broken.</summary>
    private static Gen<string> Pairs(string[] keywords, string[] values, bool isOdbc = false)
    {
        var quoted = from value in Gen.OneOf(values)
                     from form in Gen.OneOf<string>(isOdbc
                         ? ["{0}", "{0}", "{{{0}}}", "{{{0}", "{{a}}}}{0}}}"]
                         : ["{0}", "{0}", "{0}", "'{0}'", "\"{0}\"", "'a''{0}'", "\"{0};b\"", "'{0}", "{0}'", "'{0}'x"])
                     select string.Format(null, form, value);
        var pair = from before in Blank
                   from keyword in Gen.OneOf(keywords)
                   from middle in Blank
                   from sign in Gen.OneOf("=", "=", "=", "=", "==", "")
                   from after in Blank
                   from value in Gen.OneOf(quoted, Gen.OneOf(values), Gen.OneOf(""))
                   from end in Blank
                   select before + keyword + middle + sign + after + value + end;
        return from pairs in pair.Array[1, 4]
               from separator in Gen.OneOf(";", ";", ";;", "; ")
               from last in Gen.OneOf("", ";", "; ")
               select string.Join(separator, pairs) + last;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void PairsAreThoseOfDbConnectionStringBuilder(bool isOdbc) => Pairs(["a", "b b", "C", "'d'", "e=="], ["x", "y z", "False", "p=q", "'", "\"", "r''s", ";", "é\u0085"], isOdbc).Sample(
        text =>
        {
            var read = PairReader.Read(text, isOdbc);
            Assert.False(read.IsOpen);
            if (Real(text, isOdbc) is { } expected)
            {
                Assert.Equal(expected, read.Settings.GroupBy(setting => setting.Keyword, StringComparer.OrdinalIgnoreCase)
                    .Select(group => (Keyword: group.Key.ToLowerInvariant(), group.Last().Value)).Where(pair => pair.Value!.Length > 0)
                    .Select(pair => $"{pair.Keyword}={pair.Value}").Order(StringComparer.Ordinal));
            }

            // The spans stand where they say.
            Assert.All(read.Settings, setting => Assert.Equal(
                setting.Value, text.Substring(setting.ValueSpan.Start, setting.ValueSpan.Length)
                    is var written && setting.ValueSpan.Start > 0 && text[setting.ValueSpan.Start - 1] is '\'' or '"' or '{'
                    ? Undoubled(written, text[setting.ValueSpan.Start - 1], setting.Value!) : written));
        }, iter: Texts);

    [Fact]
    public void SqlClient() => Agrees("Microsoft.Data.SqlClient", "Microsoft.Data.SqlClient.SqlConnectionStringBuilder", "Encrypt", ["False", "Optional"],
        Pairs(["Encrypt", "encrypt", "ENCRYPT", "Data Source", "Password"], ["False", "no", "NO", "optional", "True", "yes", "Mandatory", "strict", "x"]));

    [Fact]
    public void SqlClientTrust() => Agrees("Microsoft.Data.SqlClient", "Microsoft.Data.SqlClient.SqlConnectionStringBuilder", "TrustServerCertificate", ["True"],
        Pairs(["TrustServerCertificate", "Trust Server Certificate", "trustservercertificate", "User ID"], ["True", "yes", "YES", "False", "no", "x"]));

    [Fact]
    public void SystemDataSqlClient() => Agrees("System.Data.SqlClient", "System.Data.SqlClient.SqlConnectionStringBuilder", "Encrypt", ["False"],
        Pairs(["Encrypt", "encrypt", "Password"], ["False", "no", "True", "yes"]), absentIsInsecure: true);

    [Fact]
    public void Npgsql() => Agrees("Npgsql", "Npgsql.NpgsqlConnectionStringBuilder", "SSL Mode", ["Disable", "Allow", "Prefer", "Require"],
        Pairs(["SSL Mode", "SslMode", "sslmode", "Password", "Username"], ["Disable", "allow", "PREFER", "Require", "VerifyCA", "VerifyFull", "0", "1", "2", "3", "5", "x"]));

    [Fact]
    public void MySqlConnector() => Agrees("MySqlConnector", "MySqlConnector.MySqlConnectionStringBuilder", "SSL Mode", ["None", "Preferred", "Required"],
        Pairs(["SSL Mode", "SslMode", "sslmode", "Password", "User ID"], ["None", "disabled", "Preferred", "REQUIRED", "VerifyCA", "VerifyFull", "0", "1", "2", "4", "x"]));

    [Fact]
    public void MySqlConnectorTlsVersion() => Agrees("MySqlConnector", "MySqlConnector.MySqlConnectionStringBuilder", "TLS Version", ["TLS 1.0", "TLS 1.1"],
        Pairs(["TLS Version", "TlsVersion", "Tls-Version", "Password"], ["TLS 1.0", "TLSv1", "tls1.1", "Tls11", "TLS 1.2, TLS 1.3", "TLSv1.1,TLSv1.2", "TLSv1.3", "Tls13", "(TLS 1.1)"]), isList: true);

    [Fact]
    public void MySqlData() => Agrees("MySql.Data.MySqlClient", "MySql.Data.MySqlClient.MySqlConnectionStringBuilder", "SSL Mode", ["Disabled", "Preferred", "Required"],
        Pairs(["SSL Mode", "SslMode", "Ssl-Mode", "Password"], ["Disabled", "Preferred", "REQUIRED", "VerifyCA", "VerifyFull", "0", "1", "2", "4"]));

    [Fact]
    public void Firebird() => Agrees("FirebirdSql.Data.FirebirdClient", "FirebirdSql.Data.FirebirdClient.FbConnectionStringBuilder", "Wire Crypt", ["Disabled", "Enabled"],
        Pairs(["WireCrypt", "wirecrypt", "WIRECRYPT", "Password"], ["Disabled", "enabled", "Required", "0", "1", "2"]));

    [Theory]
    [InlineData("Ssl", "ssl")]
    [InlineData("CheckCertificateRevocation", "checkCertificateRevocation")]
    public void Redis(string property, string keyword)
    {
        var piece = from before in Blank
                    from text in Gen.OneOf(
                        Gen.OneOf("db.contoso.com", "db.contoso.com:6379", "db.contoso.com:6380", "x.redis.cache.windows.net:6380", "[fd00::1]:6379", "", "password=a=b", "password=a;ssl=true"),
                        from name in Gen.OneOf(keyword, keyword.ToUpperInvariant(), keyword + " ")
                        from value in Gen.OneOf("true", "false", "False", "no", "yes", "0", "1", " false ", "off", "x")
                        select $"{name}={value}")
                    from after in Blank
                    select before + text + after;
        var driver = Drivers.Find("StackExchange.Redis")!;
        (from pieces in piece.Array[1, 5] select string.Join(',', pieces)).Sample(
            text =>
            {
                if (RealDriver.Redis(text, property) is not { } real) return;

                var flaws = ConnectionStringJudge.Judge(text, driver, _ => false).Where(flaw => flaw.Rule.IsAbout(keyword)).ToList();
                var named = ConnectionText.Read(text, driver).Hosts.Count > 0 || text.Contains('=', StringComparison.Ordinal);
                if (real == "True") Assert.Empty(flaws);
                else if (named && ConnectionText.Read(text, driver).Settings.Any(setting => KeywordRule.AreSame(setting.Keyword, keyword))) Assert.NotEmpty(flaws);
            }, iter: Texts);
    }

    // Where the driver takes the text: what it ends up with is insecure if and only if it is reported. A keyword that is not given is no finding.
    private static void Agrees(string name, string type, string keyword, string[] insecure, Gen<string> texts, bool absentIsInsecure = false, bool isList = false)
    {
        var driver = Drivers.Find(name)!;
        var taken = 0;
        texts.Sample(
            text =>
            {
                var whole = text + (text.TrimEnd().EndsWith(';') ? "" : ";") + $"{driver.HostKeywords[0]}=db.contoso.com";
                if (RealDriver.Value(type, whole, keyword.Replace(" ", "", StringComparison.Ordinal).Replace("SSL", "Ssl", StringComparison.Ordinal).Replace("TLS", "Tls", StringComparison.Ordinal)) is not { } real) return;

                // Two equals signs can make the host a part of a keyword.
                if (!ConnectionText.Read(whole, driver).Hosts.Contains("db.contoso.com")) return;

                Interlocked.Increment(ref taken);
                var given = ConnectionText.Read(whole, driver).Settings.Where(setting => driver.RulesFor(keyword).Any(rule => rule.IsAbout(setting.Keyword))).LastOrDefault() is { Text: not null } last ? last.Value ?? "" : "";
                // MySqlConnector finds a version in any text that ends like one.
                if (isList && given.IndexOfAny([';', '=', '\'', '"']) >= 0) return;
                var isInsecure = isList ? insecure.Any(value => real.Contains(value, StringComparison.Ordinal)) : insecure.Contains(real);
                var flaws = ConnectionStringJudge.Judge(whole, driver, _ => false).Where(flaw => flaw.Rule.IsAbout(keyword)).ToList();
                Assert.True((isInsecure && (given.Length > 0 || absentIsInsecure)) == (flaws.Count > 0), $"{whole}\n{real}, but {flaws.Count} findings");
            }, iter: Texts);
        Assert.True(taken > Texts / 20, $"The driver took {taken} texts.");
    }

    private static IEnumerable<string>? Real(string text, bool isOdbc)
    {
        try
        {
            var builder = new DbConnectionStringBuilder(isOdbc) { ConnectionString = text };
            return builder.Keys!.Cast<string>()
                .Select(keyword => (Keyword: keyword, Value: isOdbc ? Unbraced((string)builder[keyword]) : (string)builder[keyword])).Where(pair => pair.Value.Length > 0)
                .Select(pair => $"{pair.Keyword}={pair.Value}").Order(StringComparer.Ordinal);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Unbraced(string value) => value.StartsWith('{') ? value[1..^1].Replace("}}", "}", StringComparison.Ordinal) : value;

    private static string Undoubled(string written, char quote, string value) =>
        written == value ? written : written.Replace(quote == '{' ? "}}" : $"{quote}{quote}", quote == '{' ? "}" : $"{quote}", StringComparison.Ordinal);
}
