// What rows of the catalogue need of Microsoft.IdentityModel.Protocols.OpenIdConnect. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("8.19.2.0")]
namespace Microsoft.IdentityModel.Protocols.OpenIdConnect
{
public class OpenIdConnectConfiguration {
}
public class OpenIdConnectMessage {
}
public class OpenIdConnectProtocolValidator {
}
}
