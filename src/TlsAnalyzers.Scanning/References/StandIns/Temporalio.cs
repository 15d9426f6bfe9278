// What rows of the catalogue need of Temporalio. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Temporalio.Client
{
public class TlsOptions {
public TlsOptions() { }
public bool Disabled { get => throw null; set { } }
}
}
