namespace Oracle.ManagedDataAccess.Client
{
    public static class OracleConfiguration
    {
        public static bool SSLServerDNMatch { get; set; }

        public static string SqlNetEncryptionClient { get; set; } = "";
    }
}
