namespace VaultSharp
{
    public class VaultClientSettings
    {
        public System.Action<System.Net.Http.HttpMessageHandler> PostProcessHttpClientHandlerAction { get; set; }

        public System.Func<System.Net.Http.HttpMessageHandler, System.Net.Http.HttpClient> MyHttpClientProviderFunc { get; set; }
    }
}
