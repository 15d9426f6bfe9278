// What rows of the catalogue need of Microsoft.IdentityModel.Tokens. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("8.23.0.0")]
namespace Microsoft.IdentityModel.Tokens
{
public interface ISecurityTokenValidator {
}
public abstract class TokenHandler {
}
public class TokenValidationParameters {
}
}
