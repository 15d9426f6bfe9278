namespace ServiceStack
{
    public class JsonHttpClient
    {
        public System.Net.Http.HttpMessageHandler HttpMessageHandler { get; set; }

        public static System.Func<System.Net.Http.HttpMessageHandler> GlobalHttpMessageHandlerFactory { get; set; }
    }
}
