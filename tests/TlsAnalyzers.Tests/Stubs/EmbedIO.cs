namespace EmbedIO
{
    public class WebServer
    {
        public WebServer(params string[] urlPrefixes) { }
    }

    public class WebServerOptions
    {
    }

    public static class WebServerOptionsExtensions
    {
        public static EmbedIO.WebServerOptions WithUrlPrefix(this EmbedIO.WebServerOptions @this, string urlPrefix) => throw null!;
    }
}
