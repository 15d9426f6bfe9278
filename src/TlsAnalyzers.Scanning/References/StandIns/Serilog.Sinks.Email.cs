// What rows of the catalogue need of Serilog.Sinks.Email. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Serilog.Sinks.Email
{
public class EmailSinkOptions {
public EmailSinkOptions() { }
public global::System.Net.Security.RemoteCertificateValidationCallback ServerCertificateValidationCallback { get => throw null; set { } }
}
}
