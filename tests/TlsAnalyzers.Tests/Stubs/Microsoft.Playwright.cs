namespace Microsoft.Playwright
{
    public class APIRequestContextOptions
    {
        public bool? IgnoreHTTPSErrors { get; set; }
    }

    public class APIRequestNewContextOptions
    {
        public bool? IgnoreHTTPSErrors { get; set; }
    }

    public class BrowserNewContextOptions
    {
        public bool? IgnoreHTTPSErrors { get; set; }
    }

    public class BrowserNewPageOptions
    {
        public bool? IgnoreHTTPSErrors { get; set; }
    }

    public class BrowserTypeLaunchPersistentContextOptions
    {
        public bool? IgnoreHTTPSErrors { get; set; }
    }
}
