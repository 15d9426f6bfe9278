using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Fixes;

/// <summary>The fixes of TLS5003 change the keyword's value, and nothing else.</summary>
public class ConnectionStringFixTests
{
    [Theory]
    [InlineData("\"Server=db.contoso.com;Encrypt=False;Password=a\\\"b\"", "\"Server=db.contoso.com;Encrypt=True;Password=a\\\"b\"")]
    [InlineData("@\"Server=db.contoso.com\\X;Password=\"\"a\"\";Encrypt = no ;\"", "@\"Server=db.contoso.com\\X;Password=\"\"a\"\";Encrypt = True ;\"")]
    [InlineData("\"\"\"Server=db.contoso.com;Encrypt=\"False\";\"\"\"", "\"\"\"Server=db.contoso.com;Encrypt=\"True\";\"\"\"")]
    [InlineData("\"\"\"\n        Server=db.contoso.com;\n          Encrypt=False;\n        Database=shop\n        \"\"\"", "\"\"\"\n        Server=db.contoso.com;\n          Encrypt=True;\n        Database=shop\n        \"\"\"")]
    [InlineData("$\"Server={host};Encrypt=False;Password={{{text}}}\"", "$\"Server={host};Encrypt=True;Password={{{text}}}\"")]
    [InlineData("$\"Password={{;Encrypt=False;Server={host}\"", "$\"Password={{;Encrypt=True;Server={host}\"")]
    [InlineData("$@\"Server={host};Password=\"\"{text}\"\";Encrypt=False\"", "$@\"Server={host};Password=\"\"{text}\"\";Encrypt=True\"")]
    [InlineData("$$\"\"\"\n        Server={{host}};\n        Encrypt=False\n        \"\"\"", "$$\"\"\"\n        Server={{host}};\n        Encrypt=True\n        \"\"\"")]
    [InlineData("\"Server=\" + host + \";Encrypt=False\"", "\"Server=\" + host + \";Encrypt=True\"")]
    [InlineData("\"Server=db.contoso.com;Encrypt=\" + \"False\"", "\"Server=db.contoso.com;Encrypt=\" + \"True\"")]
    [InlineData("string.Format(\"Server={0};Password={{{1}}};Encrypt=False\", host, text)", "string.Format(\"Server={0};Password={{{1}}};Encrypt=True\", host, text)")]
    [InlineData("\"Server=db.contoso.com;Encrypt=False;TrustServerCertificate=True;Database=x\"", "\"Server=db.contoso.com;Encrypt=True;TrustServerCertificate=False;Database=x\"")]
    [InlineData("\"\\u0053erver=db.contoso.com;\\tEncrypt=\\u0046alse;\\U0001F600=1\"", "\"\\u0053erver=db.contoso.com;\\tEncrypt=True;\\U0001F600=1\"")]
    public Task WritesTheSafeValueIntoTheLiteral(string text, string expected) => SnippetFix.VerifyAsync(
        $"var db = new Microsoft.Data.SqlClient.SqlConnection({text});", "TLS5003", $"var db = new Microsoft.Data.SqlClient.SqlConnection({expected});");

    [Theory]
    [InlineData("const string Db = \"Host=db.contoso.com;SSL Mode=Disable\"; new Npgsql.NpgsqlConnection(Db); new Npgsql.NpgsqlConnection(Db);", "const string Db = \"Host=db.contoso.com;SSL Mode=VerifyFull\"; new Npgsql.NpgsqlConnection(Db); new Npgsql.NpgsqlConnection(Db);")]
    [InlineData("new System.Data.SqlClient.SqlConnection(\"Server=db.contoso.com;TrustServerCertificate=True\");", "new System.Data.SqlClient.SqlConnection(\"Encrypt=True;Server=db.contoso.com;TrustServerCertificate=False\");")]
    [InlineData("new MongoDB.Driver.MongoClient($\"mongodb://{text}@db.contoso.com/shop\");", "new MongoDB.Driver.MongoClient($\"mongodb://{text}@db.contoso.com/shop?tls=true\");")]
    [InlineData("new MongoDB.Driver.MongoClient(\"mongodb://db.contoso.com/?tlsInsecure=true\");", "new MongoDB.Driver.MongoClient(\"mongodb://db.contoso.com/?tls=true&tlsInsecure=false\");")]
    [InlineData("var f = new RabbitMQ.Client.ConnectionFactory { Uri = new Uri($\"amqp://{host}/shop\") };", "var f = new RabbitMQ.Client.ConnectionFactory { Uri = new Uri($\"amqps://{host}/shop\") };")]
    [InlineData("StackExchange.Redis.ConnectionMultiplexer.Connect(\"cache.contoso.com,password=x\");", "StackExchange.Redis.ConnectionMultiplexer.Connect(\"ssl=true,cache.contoso.com,password=x\");")]
    [InlineData("new MySqlConnector.MySqlConnection(\"Server=db.contoso.com;TLS Version=TLS 1.1\");", "new MySqlConnector.MySqlConnection(\"Server=db.contoso.com;TLS Version=TLS 1.2, TLS 1.3\");")]
    [InlineData("var b = new Npgsql.NpgsqlConnectionStringBuilder { SslMode = Npgsql.SslMode.Disable };", "var b = new Npgsql.NpgsqlConnectionStringBuilder { SslMode = Npgsql.SslMode.VerifyFull };")]
    [InlineData("var b = new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(); b.Encrypt = false; b.TrustServerCertificate = true;", "var b = new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(); b.Encrypt = true; b.TrustServerCertificate = false;")]
    [InlineData("var b = new Microsoft.Data.SqlClient.SqlConnectionStringBuilder { Encrypt = Microsoft.Data.SqlClient.SqlConnectionEncryptOption.Optional };", "var b = new Microsoft.Data.SqlClient.SqlConnectionStringBuilder { Encrypt = true };")]
    [InlineData("var b = new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(); b[\"Encrypt\"] = \"no\"; b[\"Trust Server Certificate\"] = true;", "var b = new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(); b[\"Encrypt\"] = \"True\"; b[\"Trust Server Certificate\"] = false;")]
    [InlineData("var b = new MySqlConnector.MySqlConnectionStringBuilder { TlsVersion = \"TLS 1.1\" };", "var b = new MySqlConnector.MySqlConnectionStringBuilder { TlsVersion = \"TLS 1.2, TLS 1.3\" };")]
    [InlineData("new Confluent.Kafka.ClientConfig().Set(\"security.protocol\", \"plaintext\");", "new Confluent.Kafka.ClientConfig().Set(\"security.protocol\", \"SSL\");")]
    public Task MendsEveryForm(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS5003", expected);

    [Theory]
    [InlineData("new Npgsql.NpgsqlConnection($\"Host=db.contoso.com;SSL Mode={Npgsql.SslMode.Disable}\" + $\";Check Certificate Revocation={false}\");")]
    [InlineData("new MySqlConnector.MySqlConnection(\"Server=db.contoso.com;TLS Cipher Suites=TLS_RSA_WITH_RC4_128_SHA\");")]
    public Task OffersNothingWhereItIsNotSure(string source) => SnippetFix.VerifyNotOfferedAsync(source, "TLS5003");
}
