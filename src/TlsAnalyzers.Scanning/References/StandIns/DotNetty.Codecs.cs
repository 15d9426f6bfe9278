// What rows of the catalogue need of DotNetty.Codecs. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.7.6.0")]
namespace DotNetty.Codecs
{
public abstract class ByteToMessageDecoder {
}
}
