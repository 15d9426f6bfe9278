// row: typed Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.UseSocketsHttpHandler
// row: typed Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigureHttpMessageHandlerBuilder
using System.Net.Http;
using Microsoft.Extensions.DependencyInjection;

class Factories
{
    void Handler(IHttpClientBuilder builder) =>
        builder.UseSocketsHttpHandler((handler, services) => handler.SslOptions.RemoteCertificateValidationCallback = {|TLS2001:(a, b, c, d) => true|});

    void Builder(IHttpClientBuilder builder) => builder.UseSocketsHttpHandler(sockets =>
        sockets.Configure((handler, services) => handler.SslOptions.RemoteCertificateValidationCallback = {|TLS2001:(a, b, c, d) => true|}));

    void Primary(IHttpClientBuilder builder) => builder.ConfigureHttpMessageHandlerBuilder(handlers =>
        handlers.PrimaryHandler = new HttpClientHandler { ServerCertificateCustomValidationCallback = {|TLS2001:(a, b, c, d) => true|} });

    void Safe(IHttpClientBuilder builder)
    {
        builder.UseSocketsHttpHandler((handler, services) => handler.MaxConnectionsPerServer = 4);
        builder.UseSocketsHttpHandler(sockets => sockets.Configure((handler, services) => handler.SslOptions.RemoteCertificateValidationCallback = null));
        builder.ConfigureHttpMessageHandlerBuilder(handlers => handlers.PrimaryHandler = new HttpClientHandler());
    }
}
