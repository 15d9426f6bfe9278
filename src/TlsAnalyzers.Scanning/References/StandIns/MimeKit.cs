// What rows of the catalogue need of MimeKit. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("4.18.0.0")]
namespace MimeKit
{
public class MimeMessage {
}
}
