using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Conformance.Tests.Wire.Recorded;

/// <summary>
/// Certificates for localhost, made now, also as files for the programs that want files: RSA signs itself, ECDSA has an issuer, and their names differ.
/// </summary>
public sealed class Peers : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tls-peers-");

    public Peers()
    {
        Rsa = CreateRsa();
        Ecdsa = CreateEcdsa();
        foreach (var kind in IsInstalled("openssl") ? new[] { "ed25519", "ed448" } : []) CreateEdwards(kind);
    }

    public X509Certificate2 Rsa { get; }

    public X509Certificate2 Ecdsa { get; }

    public string File(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose()
    {
        Rsa.Dispose();
        Ecdsa.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Starts a program with its input closed and its output drained.</summary>
    public static Process Start(string program, string arguments, (string Name, string Value)? variable = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        if (variable is var (name, value)) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Whether a program is there; a test that needs it is skipped, with the reason, where it is not.</summary>
    public static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => System.IO.File.Exists(Path.Combine(folder, program)));

    /// <summary>A port that was free a moment ago, for servers that cannot say which one they took.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // .NET has no such keys.
    private void CreateEdwards(string kind)
    {
        using (var made = Start("openssl", $"req -x509 -newkey {kind} -nodes -days 1 -subj /CN=localhost -keyout {File(kind + ".key")} -out {File(kind + ".pem")}")) made.WaitForExit();
        System.IO.File.AppendAllText(File(kind + ".pem"), System.IO.File.ReadAllText(File(kind + ".key")));
    }

    private X509Certificate2 CreateRsa()
    {
        var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(Names("localhost", "rsa.test"));
        return Save(request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1)), key, "rsa");
    }

    private X509Certificate2 CreateEcdsa()
    {
        using var above = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost, O=Peers", key, HashAlgorithmName.SHA384);
        request.CertificateExtensions.Add(Names("localhost", "*.ecdsa.test"));
        using var issued = request.Create(new X500DistinguishedName("CN=An authority, O=Peers"), X509SignatureGenerator.CreateForECDsa(above),
            DateTimeOffset.UtcNow.AddDays(-2), DateTimeOffset.UtcNow.AddDays(2), [1, 2, 3]);
        return Save(issued.CopyWithPrivateKey(key), key, "ecdsa");
    }

    private static X509Extension Names(params string[] names)
    {
        var builder = new SubjectAlternativeNameBuilder();
        foreach (var name in names) builder.AddDnsName(name);
        builder.AddIpAddress(IPAddress.Loopback);
        return builder.Build();
    }

    private X509Certificate2 Save(X509Certificate2 certificate, AsymmetricAlgorithm key, string name)
    {
        System.IO.File.WriteAllText(File(name + ".pem"), certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        return certificate;
    }
}
