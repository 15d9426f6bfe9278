// What rows of the catalogue need of Microsoft.AspNetCore.SignalR.Client.Core. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("10.0.15.0")]
namespace Microsoft.AspNetCore.SignalR.Client
{
public interface IHubConnectionBuilder : global::Microsoft.AspNetCore.SignalR.ISignalRBuilder {
}
}
