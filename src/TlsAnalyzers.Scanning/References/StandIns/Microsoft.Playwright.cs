// What rows of the catalogue need of Microsoft.Playwright. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Microsoft.Playwright
{
public class APIRequestContextOptions {
public APIRequestContextOptions() { }
public bool? IgnoreHTTPSErrors { get => throw null; set { } }
}
public class APIRequestNewContextOptions {
public APIRequestNewContextOptions() { }
public bool? IgnoreHTTPSErrors { get => throw null; set { } }
}
public class BrowserNewContextOptions {
public BrowserNewContextOptions() { }
public bool? IgnoreHTTPSErrors { get => throw null; set { } }
}
public class BrowserNewPageOptions {
public BrowserNewPageOptions() { }
public bool? IgnoreHTTPSErrors { get => throw null; set { } }
}
public class BrowserTypeLaunchPersistentContextOptions {
public BrowserTypeLaunchPersistentContextOptions() { }
public bool? IgnoreHTTPSErrors { get => throw null; set { } }
}
}
