using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Connection strings in code (TLS5003).</summary>
public class ConnectionStringTests
{
    private const string Sql = "using Microsoft.Data.SqlClient; ";
    private const string Pg = "using Npgsql; ";
    private const string Ef = "using Microsoft.EntityFrameworkCore; using Microsoft.Extensions.DependencyInjection; IServiceCollection services = null!; IHealthChecksBuilder checks = null!; DbContextOptionsBuilder options = null!; ";

    public static TheoryData<string> Reported =>
    [
        // How a string is written.
        Sql + "new SqlConnection(@\"Server=db.contoso.com\\SQL2022;{|TLS5003:Encrypt=False|};\");",
        Sql + "new SqlConnection(\"\"\"Server=db.contoso.com;{|TLS5003:Encrypt=False|};\"\"\");",
        Sql + "new SqlConnection(\"\"\"\n    Server=db.contoso.com;\n    {|TLS5003:Encrypt=False|};\n    \"\"\");",
        Sql + "new SqlConnection($\"Server={host};Database={text};{|TLS5003:Encrypt=False|}\");",
        Sql + "new SqlConnection($@\"Server={host};Password=\"\"{text}\"\";{|TLS5003:Encrypt=False|}\");",
        Sql + "new SqlConnection($\"\"\"Server={host};{|TLS5003:Encrypt=False|}\"\"\");",
        Sql + "new SqlConnection($\"\"\"\n    Server={host};Password={text};\n    {|TLS5003:Encrypt=False|}\n    \"\"\");",
        Sql + "new SqlConnection(\"Server=\" + host + \";User ID=\" + text + \";Password=\" + text + \";Database=\" + text + \";App=\" + text + \";{|TLS5003:Encrypt=False|}\");",
        Sql + "new SqlConnection(string.Format(\"Server={0};Password={{x}};{|TLS5003:Encrypt=False|};Database={1}\", host, text));",
        Sql + "new SqlConnection(string.Concat(\"Server=\", host, \";{|TLS5003:Encrypt=False|}\"));",
        Sql + "new SqlConnection({|TLS5003:\"Server=db.contoso.com;Encrypt=\" + \"False\"|});",
        // What stands before the keyword is written longer than it is read.
        Sql + "new SqlConnection(@\"Server=\"\"db.contoso.com\"\";{|TLS5003:Encrypt=False|}\");",
        Sql + "new SqlConnection($\"Server={host};Password='\\u0061\\t{{';{|TLS5003:Encrypt=False|}\");",
        Sql + "new SqlConnection($@\"Server={host};Password='\"\"{{\\';{|TLS5003:Encrypt=False|}\");",
        Sql + "new SqlConnection($\"\"\"Server={host};Password='\\';{|TLS5003:Encrypt=False|}\"\"\");",
        Sql + "new SqlConnection(\"Server=db.contoso.com;Password='\\U0001F511';{|TLS5003:Encrypt=False|}\");",
        Sql + "new SqlConnection({|TLS5003:$\"Server=db.contoso.com;Encrypt={false}\"|});",
        Sql + "const string Db = \"Server=db.contoso.com;{|TLS5003:Encrypt=False|}\"; new SqlConnection(Db);",
        Sql + "const string Tls = \";{|TLS5003:Encrypt=False|}\"; new SqlConnection(\"Server=db.contoso.com\" + Tls);",
        Sql + "var db = flag ? \"Server=db.contoso.com\" : \"Server=db.contoso.com;{|TLS5003:Encrypt=False|}\"; new SqlConnection(db);",
        Sql + "class C { private static readonly string Db = \"Server=db.contoso.com;{|TLS5003:Encrypt=False|}\"; SqlConnection M() => new SqlConnection(Db); }",
        Sql + "new SqlConnection(\"Server=db.contoso.com\\u003B{|TLS5003:Encrypt=False|}\");",
        Sql + "new SqlConnection(\"Server=db.contoso.com;{|TLS5003:Encrypt=False|};{|TLS5003:TrustServerCertificate=True|}\");",
        Sql + "new SqlConnection(Environment.GetEnvironmentVariable(\"DB\") + \";{|TLS5003:TrustServerCertificate=True|}\");",
        // Where a string goes.
        Sql + "var c = new SqlConnection(text); c.ConnectionString = \"Server=db.contoso.com;{|TLS5003:Encrypt=False|}\";",
        Sql + "var c = new SqlConnection { ConnectionString = \"Server=db.contoso.com;{|TLS5003:Encrypt=False|}\" };",
        Sql + "var b = new SqlConnectionStringBuilder(\"Server=db.contoso.com;{|TLS5003:Encrypt=False|}\");",
        Sql + "var b = new SqlConnectionStringBuilder(); b.ConnectionString = \"Server=db.contoso.com;{|TLS5003:Encrypt=False|}\";",
        Sql + "new SqlBulkCopy(\"Server=db.contoso.com;{|TLS5003:Encrypt=False|}\");",
        "new System.Data.SqlClient.SqlConnection(\"{|TLS5003:Server=db.contoso.com|};Database=shop\");",
        Pg + "new NpgsqlConnection(\"Host=db.contoso.com;{|TLS5003:SSL Mode=Prefer|}\");",
        Pg + "new NpgsqlDataSourceBuilder(\"Host=db.contoso.com;{|TLS5003:SslMode=Disable|}\");",
        Ef + "options.UseSqlServer(\"Server=db.contoso.com;{|TLS5003:TrustServerCertificate=True|}\");",
        Ef + "options.UseNpgsql(\"Host=db.contoso.com;{|TLS5003:SSL Mode=Disable|}\");",
        Ef + "services.AddDbContext<DbContext>(o => o.UseNpgsql($\"Host={host};{|TLS5003:SSL Mode=Disable|}\", p => { }));",
        Ef + "services.AddDbContext<DbContext>((provider, o) => o.UseMySql(\"Server=db.contoso.com;{|TLS5003:SslMode=None|}\", ServerVersion.Parse(\"8.0\")));",
        Ef + "services.AddSqlServer<DbContext>(\"Server=db.contoso.com;{|TLS5003:Encrypt=False|}\");",
        Ef + "services.AddNpgsqlDataSource(\"Host=db.contoso.com;{|TLS5003:SSL Mode=Disable|}\");",
        Ef + "checks.AddNpgSql(\"Host=db.contoso.com;{|TLS5003:SSL Mode=Disable|}\");",
        Ef + "checks.AddRedis(\"cache.contoso.com,{|TLS5003:ssl=false|}\");",
        Ef + "services.AddStackExchangeRedisCache(o => o.Configuration = \"cache.contoso.com,{|TLS5003:ssl=false|}\");",
        "StackExchange.Redis.ConnectionMultiplexer.Connect(\"{|TLS5003:cache.contoso.com:6379|},password=x\");",
        "await StackExchange.Redis.ConnectionMultiplexer.ConnectAsync($\"{host}:6380,password={text},{|TLS5003:ssl=false|}\");",
        "new MongoDB.Driver.MongoClient(\"{|TLS5003:mongodb|}://db.contoso.com/shop\");",
        "MongoDB.Driver.MongoClientSettings.FromConnectionString($\"{|TLS5003:mongodb|}://{text}:{text}@db.contoso.com/shop\");",
        "var f = new RabbitMQ.Client.ConnectionFactory { Uri = new Uri(\"{|TLS5003:amqp|}://scott:tiger@mq.contoso.com\") };",
        "RabbitMQ.Client.IConnectionFactory f = null!; f.Uri = new Uri($\"{|TLS5003:amqp|}://{host}/\");",
        "var o = new NATS.Client.Core.NatsOpts { Url = \"{|TLS5003:nats|}://mq.contoso.com:4222\" };",
        "var c = new Oracle.ManagedDataAccess.Client.OracleConnection(text) { ConnectionString = \"Data Source=(DESCRIPTION=(ADDRESS=({|TLS5003:PROTOCOL=TCP|})(HOST=db.contoso.com)))\" };",
        // Builders.
        Sql + "var b = new SqlConnectionStringBuilder(text); {|TLS5003:b.Encrypt = false|};",
        Sql + "var b = new SqlConnectionStringBuilder { DataSource = \"db.contoso.com\", {|TLS5003:Encrypt = SqlConnectionEncryptOption.Optional|} };",
        Sql + "var b = new SqlConnectionStringBuilder { DataSource = $\"db.contoso.com,{port}\", {|TLS5003:Encrypt = false|} };",
        Sql + "var b = new SqlConnectionStringBuilder { DataSource = $\"{host},1433\", {|TLS5003:Encrypt = false|} };",
        Sql + "var b = new SqlConnectionStringBuilder { DataSource = $\"localhost{text}\", {|TLS5003:Encrypt = false|} };",
        Sql + "var b = new SqlConnectionStringBuilder { DataSource = flag ? \"localhost\" : \"db.contoso.com\", {|TLS5003:Encrypt = false|} };",
        Sql + "var b = new SqlConnectionStringBuilder($\"Server=db.contoso.com,{port};Database={text}\"); {|TLS5003:b.Encrypt = false|};",
        Sql + "class C { void M(SqlConnectionStringBuilder b) { {|TLS5003:b.TrustServerCertificate = true|}; } }",
        Sql + "var b = new SqlConnectionStringBuilder(); {|TLS5003:b[\"Trust Server Certificate\"] = true|};",
        Sql + "var b = new SqlConnectionStringBuilder { {|TLS5003:[\"Encrypt\"] = \"no\"|} };",
        Pg + "var b = new NpgsqlConnectionStringBuilder { Host = host, {|TLS5003:SslMode = SslMode.Disable|} };",
        Pg + "var b = new NpgsqlConnectionStringBuilder(text); {|TLS5003:b.SslMode = SslMode.Require|};",
        Pg + "var b = new NpgsqlDataSourceBuilder(text); {|TLS5003:b.ConnectionStringBuilder.SslMode = SslMode.Prefer|};",
        "var b = new MySqlConnector.MySqlConnectionStringBuilder { Server = \"db.contoso.com\", {|TLS5003:SslMode = MySqlConnector.MySqlSslMode.None|} };",
        "var b = new MySqlConnector.MySqlConnectionStringBuilder { Server = \"db.contoso.com\", {|TLS5003:TlsVersion = \"TLS 1.1, TLS 1.2\"|} };",
        "var b = new MySql.Data.MySqlClient.MySqlConnectionStringBuilder { {|TLS5003:SslMode = MySql.Data.MySqlClient.MySqlSslMode.Required|} };",
        "var b = new FirebirdSql.Data.FirebirdClient.FbConnectionStringBuilder { {|TLS5003:WireCrypt = FirebirdSql.Data.FirebirdClient.FbWireCrypt.Disabled|} };",
        "var c = new Confluent.Kafka.ClientConfig(); {|TLS5003:c.Set(\"security.protocol\", \"plaintext\")|};",
        "var c = new Confluent.Kafka.ProducerConfig(); {|TLS5003:c.Set(\"enable.ssl.certificate.verification\", \"false\")|};",
        // Every escape before the keyword, and what is none in such a text.
        Sql + "new SqlConnection(@\"Server=db.contoso.com\\main;Password='{{a\"\"b}}';{|TLS5003:Encrypt=False|}\");",
        Sql + "new SqlConnection(\"Server=db.contoso.com;Password='{{a}}';{|TLS5003:Encrypt=False|}\");",
        Sql + "new SqlConnection(\"Server=db.contoso.com;Password='\\n\\r\\t\\a\\b\\f\\v\\0\\\\\\x41\\\"';{|TLS5003:Encrypt=False|}\");",
        Sql + "new SqlConnection($\"Server={host};Password='}}\\\"';{|TLS5003:Encrypt=False|}\");",
        // Which object a setting is made on.
        Sql + "var a = new SqlConnectionStringBuilder(\"Server=localhost\"); var b = new SqlConnectionStringBuilder(\"Server=db.contoso.com\"); a.Encrypt = false; {|TLS5003:b.Encrypt = false|};",
        Sql + "var a = new SqlConnectionStringBuilder(); var b = new SqlConnectionStringBuilder(text); a.DataSource = \"localhost\"; {|TLS5003:b.Encrypt = false|};",
        Sql + "class C { void M() { var b = new SqlConnectionStringBuilder(text); {|TLS5003:b.Encrypt = false|}; } void N() { var b = new SqlConnectionStringBuilder(); b.DataSource = \"localhost\"; } }",
        Sql + "void M() { var b = new SqlConnectionStringBuilder(text); {|TLS5003:b.Encrypt = false|}; } void N() { var b = new SqlConnectionStringBuilder(); b.DataSource = \"localhost\"; } M(); N();",
        Sql + "Action m = () => { var b = new SqlConnectionStringBuilder(text); {|TLS5003:b.Encrypt = false|}; }; Action n = () => { var b = new SqlConnectionStringBuilder(); b.DataSource = \"localhost\"; };",
        Sql + "class C { string P { get { var b = new SqlConnectionStringBuilder(text); {|TLS5003:b.Encrypt = false|}; return b.ToString(); } set { var b = new SqlConnectionStringBuilder(); b.DataSource = \"localhost\"; } } }",
        Sql + "var b = new SqlConnectionStringBuilder(flag ? \"Server=localhost\" : \"Server=db.contoso.com\"); {|TLS5003:b.Encrypt = false|};",
        Sql + "var b = new SqlConnectionStringBuilder { ConnectionString = \"Server=db.contoso.com;{|TLS5003:Encrypt=False|}\" };",
        Sql + "const string keyword = \"Encrypt\"; var b = new SqlConnectionStringBuilder(text); {|TLS5003:b[keyword] = false|}; {|TLS5003:b.TrustServerCertificate = true|};",
        Pg + "var b = new NpgsqlConnectionStringBuilder(text); {|TLS5003:b.SslMode = (SslMode)0|};",
        Pg + "var b = new NpgsqlConnectionStringBuilder(text); {|TLS5003:b.SslMode = (SslMode)3|}; b.Database = text;",
        // Code that sets a member, but not to anything that helps.
        "var o = StackExchange.Redis.ConfigurationOptions.Parse(\"{|TLS5003:cache.contoso.com:6380|}\"); {|TLS4009:o.Ssl = false|};",
        "var o = new NATS.Client.Core.NatsOpts { Url = \"{|TLS5003:nats|}://mq.contoso.com:4222\", TlsOpts = null };",
        "void M() { var o = StackExchange.Redis.ConfigurationOptions.Parse(\"{|TLS5003:cache.contoso.com:6380|}\"); } void N(StackExchange.Redis.ConfigurationOptions o) { o.Ssl = true; } M(); N(null!);",
    ];

    [SilentFor("TLS5003")]
    public static TheoryData<string> Silent =>
    [
        Sql + "new SqlConnection(\"Server=db.contoso.com;Database=shop\");",
        Sql + "new SqlConnection(\"Server=db.contoso.com;Encrypt=True;TrustServerCertificate=False\");",
        Sql + "new SqlConnection(\"Server=db.contoso.com;Encrypt=Strict;TrustServerCertificate=True\");",
        Sql + "new SqlConnection(\"Server=localhost;Encrypt=False\");",
        Sql + "new SqlConnection(\"Server=(localdb)\\\\MSSQLLocalDB;Encrypt=False\");",
        Sql + "new SqlConnection(@\"Server=.\\SQLEXPRESS;Encrypt=False\");",
        Sql + "new SqlConnection(\"Server=db;Encrypt=False;TrustServerCertificate=True\");",
        Sql + "new SqlConnection($\"Server=127.0.0.1,{port};Encrypt=False\");",
        Sql + "new SqlConnection(text);",
        Sql + "new SqlConnection(text + \";Encrypt=True\");",
        Sql + "new SqlConnection($\"Server={host};Encrypt={flag}\");",
        Sql + "Console.WriteLine(\"Server=db.contoso.com;Encrypt=False\");",
        Sql + "var b = new SqlConnectionStringBuilder(text); if (b.ConnectionString == \"Server=db.contoso.com;Encrypt=False\") throw new InvalidOperationException();",
        Sql + "if (text.Contains(\"Encrypt=False\")) throw new InvalidOperationException(\"Encrypt=False is not allowed\");",
        Sql + "new SqlConnection(text.Replace(\"Encrypt=False\", \"Encrypt=True\"));",
        Sql + "\n#if DEBUG\nnew SqlConnection(\"Server=db.contoso.com;Encrypt=False\");\n#endif",
        Sql + "if (System.Diagnostics.Debugger.IsAttached) new SqlConnection(\"Server=db.contoso.com;TrustServerCertificate=True\").Open();",
        Sql + "var b = new SqlConnectionStringBuilder { DataSource = \"localhost\", Encrypt = false };",
        Sql + "var b = new SqlConnectionStringBuilder(\"Server=localhost\"); b.Encrypt = false;",
        Sql + "var b = new SqlConnectionStringBuilder { DataSource = $\"localhost,{port}\", Encrypt = SqlConnectionEncryptOption.Optional };",
        Sql + "var b = new SqlConnectionStringBuilder { DataSource = \"tcp:127.0.0.1,\" + port, Encrypt = false };",
        Sql + "var b = new SqlConnectionStringBuilder($\"Server=localhost,{port};Database={text}\"); b.Encrypt = false;",
        Pg + "var b = new NpgsqlConnectionStringBuilder { Host = $\"localhost:{port}\", SslMode = SslMode.Disable };",
        Sql + "var b = new SqlConnectionStringBuilder { DataSource = \"db.contoso.com\", Encrypt = true, TrustServerCertificate = false };",
        Sql + "var b = new SqlConnectionStringBuilder { Encrypt = SqlConnectionEncryptOption.Strict, TrustServerCertificate = true };",
        Sql + "var b = new SqlConnectionStringBuilder(); b[\"Data Source\"] = \"localhost\"; b[\"Encrypt\"] = false;",
        Sql + "var b = new SqlConnectionStringBuilder(\"Server=db.contoso.com;Encrypt=False\"); b.Encrypt = true;",
        Sql + "var b = new SqlConnectionStringBuilder(text); b.Encrypt = flag;",
        "var b = new System.Data.SqlClient.SqlConnectionStringBuilder(\"Server=db.contoso.com\") { Encrypt = true };",
        "new System.Data.SqlClient.SqlConnection($\"Server={host};Database=shop\");",
        "new System.Data.SqlClient.SqlConnection(\"Server=db.contoso.com;\" + text);",
        Pg + "new NpgsqlConnection(\"Host=db.contoso.com;SSL Mode=VerifyFull\");",
        Pg + "new NpgsqlConnection(\"Host=db.contoso.com\");",
        Pg + "var b = new NpgsqlConnectionStringBuilder { Host = \"postgres\", SslMode = SslMode.Disable };",
        Pg + "var b = new NpgsqlConnectionStringBuilder(text); if (b.SslMode == SslMode.Disable) throw new InvalidOperationException();",
        Pg + "var c = new NpgsqlCommand(\"select 'SSL Mode=Disable'\");",
        Ef + "Microsoft.Extensions.Configuration.IConfiguration configuration = null!; options.UseNpgsql(Microsoft.Extensions.Configuration.ConfigurationExtensions.GetConnectionString(configuration, \"Shop\"));",
        "var o = StackExchange.Redis.ConfigurationOptions.Parse(\"cache.contoso.com:6380\"); o.Ssl = true;",
        "StackExchange.Redis.ConnectionMultiplexer.Connect($\"{host}:6379\");",
        "StackExchange.Redis.ConnectionMultiplexer.Connect(\"redis:6379\");",
        "var s = MongoDB.Driver.MongoClientSettings.FromConnectionString(\"mongodb://db.contoso.com\"); s.UseTls = true;",
        "new MongoDB.Driver.MongoClient(\"mongodb://mongo:27017/shop\");",
        "var f = new RabbitMQ.Client.ConnectionFactory { Uri = new Uri(\"amqps://mq.contoso.com\") };",
        "var f = new RabbitMQ.Client.ConnectionFactory { Uri = new Uri(\"amqp://guest:guest@rabbitmq:5672\") };",
        "var f = new RabbitMQ.Client.ConnectionFactory { Uri = new Uri(\"amqp://mq.contoso.com:5671\"), Ssl = { Enabled = true, ServerName = \"mq.contoso.com\" } };",
        "var o = new NATS.Client.Core.NatsOpts { Url = \"nats://mq.contoso.com:4222\", TlsOpts = new NATS.Client.Core.NatsTlsOpts { Mode = NATS.Client.Core.TlsMode.Require } };",
        "var c = new Confluent.Kafka.ClientConfig(); c.Set(\"security.protocol\", \"ssl\"); c.Set(\"client.id\", \"plaintext\");",
        "class SqlConnection { public SqlConnection(string connectionString) { } } class C { SqlConnection M() => new SqlConnection(\"Server=db.contoso.com;Encrypt=False\"); }",
        Sql + "var b = new SqlConnectionStringBuilder { Encrypt = false }; b.DataSource = \"localhost\";",
        Sql + "SqlConnectionStringBuilder b; b = new() { Encrypt = false }; b.DataSource = \"localhost\";",
        Sql + "class C { SqlConnectionStringBuilder _b = null!; void M() { this._b = new SqlConnectionStringBuilder { Encrypt = false }; this._b.DataSource = \"localhost\"; } void N(C c) { c._b.DataSource = \"localhost\"; c._b.Encrypt = false; } }",
        Sql + "var b = new SqlConnectionStringBuilder { [\"Data Source\"] = \"localhost\", [\"Encrypt\"] = false };",
        Sql + "var b = new SqlConnectionStringBuilder(text); b[text] = false; var settings = new Dictionary<string, object>(); settings[\"Encrypt\"] = false;",
        Sql + "var b = new SqlConnectionStringBuilder(text);\n#if DEBUG\nb[\"Encrypt\"] = false; b.ConnectionString = \"Server=db.contoso.com;Encrypt=False\";\n#endif",
        Sql + "class Own { public string ConnectionString = \"\"; } class C { void M(Own own, SqlConnectionStringBuilder b) { own.ConnectionString = \"Server=db.contoso.com;Encrypt=False\"; b.ApplicationName = \"Encrypt=False\"; } }",
        Sql + "class Assert { public static void Throws<T>(Action a) { } } class T1 { void M() => Assert.Throws<ArgumentException>(() => new SqlConnection(\"Server=db.contoso.com;Encrypt=False\")); }",
        Pg + "var b = new NpgsqlConnectionStringBuilder(text); b.SslMode = (SslMode)99; b.SslMode = (SslMode)port;",
        "var tries = 1; var o = StackExchange.Redis.ConfigurationOptions.Parse(\"cache.contoso.com:6380\"); o.Ssl = flag; tries = 2; Console.WriteLine(tries);",
        "var o = StackExchange.Redis.ConfigurationOptions.Parse(\"cache.contoso.com:6380,ssl=false\"); o.Ssl = true;",
        "var c = new Confluent.Kafka.ClientConfig(); c.Set(text, \"plaintext\");",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);

    [Theory]
    [InlineData("new Npgsql.NpgsqlConnection(\"Host=db.corp.example;SSL Mode=Disable\");", "*.corp.example")]
    [InlineData("new Npgsql.NpgsqlConnection(\"Host=a.corp.example,10.1.2.3;SSL Mode=Disable\");", "*.corp.example, 10.1.2.3")]
    [InlineData("var b = new Npgsql.NpgsqlConnectionStringBuilder { Host = \"db.corp.example\", SslMode = Npgsql.SslMode.Disable };", "db.corp.example")]
    [InlineData("StackExchange.Redis.ConnectionMultiplexer.Connect(\"cache.corp.example:6379\");", "*.corp.example")]
    public Task AllowsTheHostsOfTheUser(string source, string hosts) =>
        Snippet.VerifySilentAsync(source, ("tls_analyzers.allowed_cleartext_hosts", hosts));
}
