// What rows of the catalogue need of Microsoft.AspNetCore.Authentication.WsFederation. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Microsoft.AspNetCore.Authentication.WsFederation
{
public class WsFederationOptions {
public WsFederationOptions() { }
public bool RequireHttpsMetadata { get => throw null; set { } }
}
}
