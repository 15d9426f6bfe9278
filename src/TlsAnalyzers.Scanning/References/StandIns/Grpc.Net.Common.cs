// What rows of the catalogue need of Grpc.Net.Common. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("2.0.0.0")]
namespace Grpc.Core
{
public enum ConnectivityState {
Idle = 0,
Connecting = 1,
Ready = 2,
TransientFailure = 3,
Shutdown = 4,
}
}
namespace Grpc.Net.Compression
{
public interface ICompressionProvider {
}
}
