// What rows of the catalogue need of Selenium.WebDriver. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("4.0.0.0")]
namespace OpenQA.Selenium
{
public class DriverFinder {
public DriverFinder(global::OpenQA.Selenium.DriverOptions options) { }
}
public abstract class DriverOptions {
protected DriverOptions() { }
public virtual void AddAdditionalOption(string optionName, object optionValue) => throw null;
public abstract global::OpenQA.Selenium.ICapabilities ToCapabilities();
public virtual global::OpenQA.Selenium.Remote.DriverOptionsMergeResult GetMergeResult(global::OpenQA.Selenium.DriverOptions other) => throw null;
public void SetLoggingPreference(string logType, global::OpenQA.Selenium.LogLevel logLevel) => throw null;
protected void ValidateCapabilityName(string capabilityName) => throw null;
protected void AddKnownCapabilityName(string capabilityName, string typeSafeOptionName) => throw null;
protected void RemoveKnownCapabilityName(string capabilityName) => throw null;
protected bool IsKnownCapabilityName(string capabilityName) => throw null;
protected bool TryGetKnownCapability(string capabilityName, out string typeSafeOptionName) => throw null;
protected string GetTypeSafeOptionName(string capabilityName) => throw null;
protected global::System.Collections.Generic.Dictionary<string, object> GenerateLoggingPreferencesDictionary() => throw null;
protected global::OpenQA.Selenium.IWritableCapabilities GenerateDesiredCapabilities(bool isSpecificationCompliant) => throw null;
public string BrowserName { get => throw null; set { } }
public string BrowserVersion { get => throw null; set { } }
public string PlatformName { get => throw null; set { } }
public bool? AcceptInsecureCertificates { get => throw null; set { } }
public bool? UseWebSocketUrl { get => throw null; set { } }
public global::OpenQA.Selenium.UserPromptHandler UnhandledPromptBehavior { get => throw null; set { } }
public global::OpenQA.Selenium.PageLoadStrategy PageLoadStrategy { get => throw null; set { } }
public global::OpenQA.Selenium.Proxy Proxy { get => throw null; set { } }
public bool UseStrictFileInteractability { get => throw null; set { } }
public bool? EnableDownloads { get => throw null; set { } }
public global::System.TimeSpan? ScriptTimeout { get => throw null; set { } }
public global::System.TimeSpan? PageLoadTimeout { get => throw null; set { } }
public global::System.TimeSpan? ImplicitWaitTimeout { get => throw null; set { } }
public virtual string BinaryLocation { get => throw null; set { } }
}
public abstract class DriverService : global::System.IAsyncDisposable {
protected abstract global::OpenQA.Selenium.DriverOptions GetDefaultDriverOptions();
}
public interface ICapabilities {
}
public interface IHasDownloads {
}
public interface IWritableCapabilities : global::OpenQA.Selenium.ICapabilities {
}
public enum LogLevel {
All = 0,
Debug = 1,
Info = 2,
Warning = 3,
Severe = 4,
Off = 5,
}
public enum PageLoadStrategy {
Default = 0,
Normal = 1,
Eager = 2,
None = 3,
}
public class Proxy {
}
public class RemoteSessionSettings : global::OpenQA.Selenium.ICapabilities {
public RemoteSessionSettings(global::OpenQA.Selenium.DriverOptions mustMatchDriverOptions, params global::OpenQA.Selenium.DriverOptions[] firstMatchDriverOptions) { }
public void AddFirstMatchDriverOption(global::OpenQA.Selenium.DriverOptions options) => throw null;
public void SetMustMatchDriverOptions(global::OpenQA.Selenium.DriverOptions options) => throw null;
}
public abstract class UserPromptHandler : global::System.IEquatable<global::OpenQA.Selenium.UserPromptHandler> {
}
public class WebDriver : global::System.IAsyncDisposable {
}
}
namespace OpenQA.Selenium.Chrome
{
public sealed class ChromeDriverService : global::OpenQA.Selenium.Chromium.ChromiumDriverService {
protected override global::OpenQA.Selenium.DriverOptions GetDefaultDriverOptions() => throw null;
public static global::OpenQA.Selenium.Chrome.ChromeDriverService CreateDefaultService() => throw null;
public static global::OpenQA.Selenium.Chrome.ChromeDriverService CreateDefaultService(string driverPath) => throw null;
public static global::OpenQA.Selenium.Chrome.ChromeDriverService CreateDefaultService(string driverPath, string driverExecutableFileName) => throw null;
}
}
namespace OpenQA.Selenium.Chromium
{
public abstract class ChromiumDriverService : global::OpenQA.Selenium.DriverService {
}
public abstract class ChromiumOptions : global::OpenQA.Selenium.DriverOptions {
public ChromiumOptions() { }
}
}
namespace OpenQA.Selenium.DevTools
{
public interface IDevTools {
}
}
namespace OpenQA.Selenium.Edge
{
public sealed class EdgeDriverService : global::OpenQA.Selenium.Chromium.ChromiumDriverService {
protected override global::OpenQA.Selenium.DriverOptions GetDefaultDriverOptions() => throw null;
public static global::OpenQA.Selenium.Edge.EdgeDriverService CreateDefaultService() => throw null;
public static global::OpenQA.Selenium.Edge.EdgeDriverService CreateDefaultService(string driverPath) => throw null;
public static global::OpenQA.Selenium.Edge.EdgeDriverService CreateDefaultService(string driverPath, string driverExecutableFileName) => throw null;
}
}
namespace OpenQA.Selenium.Firefox
{
public sealed class FirefoxDriverService : global::OpenQA.Selenium.DriverService {
protected override global::OpenQA.Selenium.DriverOptions GetDefaultDriverOptions() => throw null;
public static global::OpenQA.Selenium.Firefox.FirefoxDriverService CreateDefaultService() => throw null;
public static global::OpenQA.Selenium.Firefox.FirefoxDriverService CreateDefaultService(string driverPath) => throw null;
public static global::OpenQA.Selenium.Firefox.FirefoxDriverService CreateDefaultService(string driverPath, string driverExecutableFileName) => throw null;
}
public class FirefoxOptions : global::OpenQA.Selenium.DriverOptions {
public FirefoxOptions() { }
}
}
namespace OpenQA.Selenium.IE
{
public sealed class InternetExplorerDriverService : global::OpenQA.Selenium.DriverService {
protected override global::OpenQA.Selenium.DriverOptions GetDefaultDriverOptions() => throw null;
public static global::OpenQA.Selenium.IE.InternetExplorerDriverService CreateDefaultService() => throw null;
public static global::OpenQA.Selenium.IE.InternetExplorerDriverService CreateDefaultService(string driverPath) => throw null;
public static global::OpenQA.Selenium.IE.InternetExplorerDriverService CreateDefaultService(string driverPath, string driverExecutableFileName) => throw null;
}
public class InternetExplorerOptions : global::OpenQA.Selenium.DriverOptions {
public InternetExplorerOptions() { }
}
}
namespace OpenQA.Selenium.Remote
{
public class DriverOptionsMergeResult {
}
public class RemoteWebDriver : global::OpenQA.Selenium.WebDriver, global::OpenQA.Selenium.DevTools.IDevTools, global::OpenQA.Selenium.IHasDownloads {
public RemoteWebDriver(global::OpenQA.Selenium.DriverOptions options) { }
public RemoteWebDriver(global::System.Uri remoteAddress, global::OpenQA.Selenium.DriverOptions options) { }
}
}
namespace OpenQA.Selenium.Safari
{
public sealed class SafariDriverService : global::OpenQA.Selenium.DriverService {
protected override global::OpenQA.Selenium.DriverOptions GetDefaultDriverOptions() => throw null;
public static global::OpenQA.Selenium.Safari.SafariDriverService CreateDefaultService() => throw null;
public static global::OpenQA.Selenium.Safari.SafariDriverService CreateDefaultService(string driverPath) => throw null;
public static global::OpenQA.Selenium.Safari.SafariDriverService CreateDefaultService(string driverPath, string driverExecutableFileName) => throw null;
}
public class SafariOptions : global::OpenQA.Selenium.DriverOptions {
public SafariOptions() { }
}
}
