using TlsAnalyzers.Values.ConnectionStrings;

namespace TlsAnalyzers.Tests.Values.ConnectionStrings;

/// <summary>Connection strings made from the rows of the table.</summary>
internal static class SampleText
{
    public const string Remote = "db.contoso.com";

    /// <summary>A connection string that is sound but for one keyword.</summary>
    public static string With(Driver driver, string keyword, string value, string host = Remote) => driver.Grammar switch
    {
        Grammar.Redis => $"{host}:6379,password=hunter2{(keyword == "ssl" ? "" : ",ssl=true")},{keyword}={value}",
        Grammar.Uri => $"{Scheme(driver)}://scott:hunter2@{host}/shop?{(keyword is "tls" or "ssl" || driver.Name != "MongoDB.Driver" ? "" : "tls=true&")}{keyword}={value}",
        Grammar.Tns => $"User Id=scott;Password=hunter2;Data Source=(DESCRIPTION=(ADDRESS=(HOST={host})(PORT=2484)({keyword}={value})))",
        _ => $"{driver.HostKeywords[0]}={(driver.Name == "Microsoft.Azure.Cosmos" ? $"https://{host}:443/" : host)};{Encrypted(driver, keyword)}{keyword}={value};Password=hunter2",
    };

    /// <summary>A row of every driver that is about a keyword, and an insecure value of it.</summary>
    public static IEnumerable<(Driver Driver, KeywordRule Rule, string Value)> InsecureValues =>
        from driver in Drivers.All
        from rule in driver.Rules
        where rule.Kind == KeywordRuleKind.Keyword
        from value in rule.Insecure.SelectMany(Entries)
        select (driver, rule, value);

    private static string[] Entries(string value) => value switch
    {
        "@protocols" => ["TLSv1.1", "Tls11"],
        "@suites" => ["TLS_RSA_WITH_RC4_128_SHA", "TLS_AES_256_GCM_SHA384,TLS_RSA_WITH_3DES_EDE_CBC_SHA"],
        _ => [value],
    };

    private static string Scheme(Driver driver) => driver.Name switch
    {
        "MongoDB.Driver" => "mongodb",
        "EventStore.Client" => "esdb",
        "Couchbase" => "couchbases",
        "Apache.NMS.ActiveMQ" => "activemq:ssl",
        _ => "https",
    };

    // What is judged when it is left out is there.
    private static string Encrypted(Driver driver, string keyword) =>
        driver.Rules.FirstOrDefault(rule => rule.Kind == KeywordRuleKind.Absent) is { Safe: { } safe } absent && !absent.IsAbout(keyword) ? safe : "";
}
