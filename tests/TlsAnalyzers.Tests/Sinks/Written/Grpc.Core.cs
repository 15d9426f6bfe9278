// row: use Grpc.Core.ChannelOptions.SslTargetNameOverride
using Grpc.Core;

class Channels
{
    ChannelOption Overrides(string name) => new ChannelOption({|TLS2012:ChannelOptions.SslTargetNameOverride|}, name);

    bool Compares(string option) => option == ChannelOptions.SslTargetNameOverride;
}
