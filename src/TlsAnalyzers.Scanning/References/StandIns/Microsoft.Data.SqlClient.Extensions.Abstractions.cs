// What rows of the catalogue need of Microsoft.Data.SqlClient.Extensions.Abstractions. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("7.0.0.0")]
namespace Microsoft.Data.SqlClient
{
public enum SqlAuthenticationMethod {
NotSpecified = 0,
SqlPassword = 1,
ActiveDirectoryPassword = 2,
ActiveDirectoryIntegrated = 3,
ActiveDirectoryInteractive = 4,
ActiveDirectoryServicePrincipal = 5,
ActiveDirectoryDeviceCodeFlow = 6,
ActiveDirectoryManagedIdentity = 7,
ActiveDirectoryMSI = 8,
ActiveDirectoryDefault = 9,
ActiveDirectoryWorkloadIdentity = 10,
}
public sealed class SqlAuthenticationParameters {
}
public sealed class SqlAuthenticationToken {
}
}
