namespace PuppeteerSharp
{
    public class ConnectOptions
    {
        public bool AcceptInsecureCerts { get; set; }
    }

    public class LaunchOptions
    {
        public bool AcceptInsecureCerts { get; set; }
    }
}
