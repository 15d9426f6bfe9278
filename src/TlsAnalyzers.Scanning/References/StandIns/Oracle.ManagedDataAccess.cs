// What rows of the catalogue need of Oracle.ManagedDataAccess. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Oracle.ManagedDataAccess.Client
{
public static class OracleConfiguration {
public static bool SSLServerDNMatch { get => throw null; set { } }
public static string SqlNetEncryptionClient { get => throw null; set { } }
}
}
