// What rows of the catalogue need of AWSSDK.S3. Generated from its metadata.
// Needs AWSSDK.Core
[assembly: System.Reflection.AssemblyVersion("4.0.0.0")]
namespace Amazon.S3
{
public class AmazonS3Config : global::Amazon.Runtime.ClientConfig {
public AmazonS3Config() { }
}
public enum Protocol {
HTTPS = 0,
HTTP = 1,
}
}
namespace Amazon.S3.Model
{
public class GetPreSignedUrlRequest : global::Amazon.Runtime.AmazonWebServiceRequest {
public global::Amazon.S3.Protocol Protocol { get => throw null; set { } }
}
}
