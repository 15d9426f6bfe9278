// What rows of the catalogue need of Microsoft.IO.RecyclableMemoryStream. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("3.0.1.0")]
namespace Microsoft.IO
{
public sealed class RecyclableMemoryStreamManager {
}
}
