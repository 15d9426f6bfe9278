// What rows of the catalogue need of PuppeteerSharp. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace PuppeteerSharp
{
public class ConnectOptions {
public ConnectOptions() { }
public bool AcceptInsecureCerts { get => throw null; set { } }
}
public class LaunchOptions {
public LaunchOptions() { }
public bool AcceptInsecureCerts { get => throw null; set { } }
}
}
