// What rows of the catalogue need of EmbedIO. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace EmbedIO
{
public class WebServer {
public WebServer(params string[] urlPrefixes) { }
}
public class WebServerOptions {
}
public static class WebServerOptionsExtensions {
public static global::EmbedIO.WebServerOptions WithUrlPrefix(this global::EmbedIO.WebServerOptions @this, string urlPrefix) => throw null;
}
}
