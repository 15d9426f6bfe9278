using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Handlers that answer by a member of their argument (TLS2001-TLS2005).</summary>
public class EventAnswerTests
{
    private const string Library = """

        class CheckArgs : EventArgs
        {
            public X509Certificate2 Certificate { get; set; } = null!;
            public X509Chain Chain { get; set; } = null!;
            public SslPolicyErrors PolicyErrors { get; }
            public bool Accept { get; set; }
            public string? HostName { get; set; }
        }
        class ProxyArgs { public SslPolicyErrors SslPolicyErrors; public SslPolicyErrors Errors => SslPolicyErrors; public X509Certificate? Certificate { get; set; } public bool IsValid { get; set; } public bool Handled { get; set; } }
        class TrustArgs { public SslPolicyErrors Errors { get; } public bool CanTrust { get; set; } }
        class OddArgs { public SslPolicyErrors Errors { get; } public bool GoAhead { get; set; } }
        class DerivedArgs : CheckArgs { }
        class CertificateArgs { public X509Certificate2 Certificate { get; set; } = null!; public bool Accept { get; set; } public object? Error { get; } }
        class CancelArgs { public SslPolicyErrors Errors { get; } public bool Cancel { get; set; } }
        delegate void Check(object sender, CheckArgs args);
        class Ftp
        {
            public event Check? ValidateCertificate;
            public event EventHandler<CheckArgs>? ServerCertificateReceived;
            public event EventHandler<DerivedArgs>? DerivedCertificateReceived;
            public event EventHandler<OddArgs>? OddCertificateReceived;
            public event EventHandler<CancelArgs>? CancelCertificate;
            public event EventHandler<CertificateArgs>? CertificateValidation;
            public event Func<object, ProxyArgs, Task>? ServerCertificateValidationCallback;
            public event EventHandler<CheckArgs>? Validating;
            public Action<CheckArgs>? Decide { get; set; }
            public Action<TrustArgs>? OnServer;
            protected virtual void OnCheck(CheckArgs e) { ValidateCertificate!(this, e); ServerCertificateReceived!(this, e); DerivedCertificateReceived!(this, null!); OddCertificateReceived!(this, null!); CertificateValidation!(this, null!); CancelCertificate!(this, null!); ServerCertificateValidationCallback!(this, null!); Validating!(this, e); }
        }
        """;

    public static TheoryData<string> Reported => [.. Handlers.Select(markup => markup + Library)];

    [SilentFor("TLS2001", "TLS2002", "TLS2003", "TLS2004", "TLS2005")]
    public static TheoryData<string> Silent => [.. Sound.Select(source => source + Library)];

    private static readonly string[] Handlers =
    [
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += {|TLS2001:(s, e) => e.Accept = true|}; }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += {|TLS2001:(s, e) => { e.Accept = true; }|}; }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += {|TLS2001:delegate (object s, CheckArgs e) { e.Accept = true; }|}; }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += new Check({|TLS2001:(s, e) => e.Accept = true|}); }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += {|TLS2001:OnValidate|}; void OnValidate(object s, CheckArgs e) { e.Accept = true; } }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += new Check({|TLS2001:OnValidate|}); void OnValidate(object s, CheckArgs e) => e.Accept = true; }",
        "class C { void M(Ftp ftp) { ftp.ValidateCertificate += {|TLS2001:OnValidate|}; static void OnValidate(object s, EventArgs e) { ((CheckArgs)e).Accept = true; } } }".Replace("EventArgs e) { ((CheckArgs)e)", "CheckArgs e) { e"),
        "class C { void M(Ftp ftp) => ftp.ServerCertificateReceived += {|TLS2001:(_, e) => e.Accept = e.Certificate != null|}; }",
        "class C { void M(Ftp ftp) => ftp.ServerCertificateReceived += {|TLS2001:(_, e) => { if (e.PolicyErrors == SslPolicyErrors.None) { e.Accept = true; } else { e.Accept = true; } }|}; }",
        "class C { void M(Ftp ftp) => ftp.ServerCertificateReceived += {|TLS2001:(_, e) => { Console.WriteLine(e.Certificate.Subject); e.Accept |= true; }|}; }",
        "class C { void M(Ftp ftp) => ftp.ServerCertificateReceived += {|TLS2001:(_, e) => { if (!e.Accept) e.Accept = true; }|}; }",
        "class C { void M(Ftp ftp) => ftp.ServerCertificateReceived += {|TLS2001:(_, e) => { var args = e; args.Accept = true; }|}; }",
        "class C { void M(Ftp ftp) => ftp.ServerCertificateReceived += {|TLS2001:(_, e) => Accept(e)|}; void Accept(CheckArgs e) => e.Accept = true; }",
        "class C { void M(Ftp ftp) => ftp.ServerCertificateReceived += {|TLS2002:(_, e) => e.Accept = (e.PolicyErrors & ~SslPolicyErrors.RemoteCertificateNameMismatch) == 0|}; }",
        "class C { void M(Ftp ftp) => ftp.ServerCertificateReceived += {|TLS2003:(_, e) => { if ((e.PolicyErrors & ~SslPolicyErrors.RemoteCertificateChainErrors) == 0) e.Accept = true; }|}; }",
        "class C { void M(Ftp ftp) => ftp.ServerCertificateReceived += {|TLS2004:(_, e) => e.Accept = e.Certificate.Subject == \"CN=ftp\"|}; }",
        "class C { bool ignore; void M(Ftp ftp) => ftp.ServerCertificateReceived += {|TLS2005:(_, e) => e.Accept = ignore || e.PolicyErrors == SslPolicyErrors.None|}; }",
        "class C { void M(Ftp ftp) => ftp.ServerCertificateReceived += {|TLS2006:(_, e) => e.Accept = System.Diagnostics.Debugger.IsAttached || e.PolicyErrors == SslPolicyErrors.None|}; }",
        "class C { void M(Ftp ftp) => ftp.DerivedCertificateReceived += {|TLS2001:(_, e) => e.Accept = true|}; }",
        "class C { void M(Ftp ftp) => ftp.OddCertificateReceived += {|TLS2001:(_, e) => e.GoAhead = true|}; }",
        "class C { void M(Ftp ftp) => ftp.CertificateValidation += {|TLS2001:(_, e) => e.Accept = true|}; }",
        "class C { void M(Ftp ftp) => ftp.ServerCertificateValidationCallback += {|TLS2001:async (_, e) => { await Task.Yield(); e.IsValid = true; }|}; }",
        "class C { void M(Ftp ftp) => ftp.ServerCertificateValidationCallback += {|TLS2001:(_, e) => { e.IsValid = true; return Task.CompletedTask; }|}; }",
        "class C { void M(Ftp ftp) => ftp.ServerCertificateValidationCallback += {|TLS2001:Ok|}; Task Ok(object sender, ProxyArgs e) { e.IsValid = true; e.Handled = true; return Task.FromResult(0); } }",
        "class C { void M(Ftp ftp) => ftp.Validating += {|TLS2001:(_, e) => e.Accept = true|}; }",
        "class C { void M(Ftp ftp) => ftp.Validating += {|TLS2001:(_, e) => { Console.WriteLine(e.HostName); e.Accept = true; }|}; }",
        "class C { void M(Ftp ftp) => ftp.Validating += {|TLS2001:Ok|}; void Ok(object? sender, CheckArgs e) { e.Accept = true; } }",
        "class C { void M(Ftp ftp) => ftp.Decide = {|TLS2001:e => e.Accept = true|}; }",
        "class C { Ftp M() => new() { Decide = {|TLS2001:e => { e.Accept = true; }|}, OnServer = {|TLS2001:e => e.CanTrust = true|} }; }",
        "class C : Ftp { protected override void {|TLS2013:OnCheck|}(CheckArgs e) { e.Accept = true; } }",
        "class C : Ftp { protected override void {|TLS2002:OnCheck|}(CheckArgs e) => e.Accept = (e.PolicyErrors & ~SslPolicyErrors.RemoteCertificateNameMismatch) == 0; }",
    ];

    private static readonly string[] Sound =
    [
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += (s, e) => e.Accept = e.PolicyErrors == SslPolicyErrors.None; }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += (s, e) => { if (e.PolicyErrors == SslPolicyErrors.None) e.Accept = true; }; }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += (s, e) => { if (e.PolicyErrors != SslPolicyErrors.None) { e.Accept = false; return; } e.Accept = true; }; }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += (s, e) => e.Accept = false; }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += (s, e) => Console.WriteLine(e.PolicyErrors); }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += (s, e) => { e.Accept = true; e.Accept = e.PolicyErrors == 0; }; }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += (s, e) => { if (e.PolicyErrors != 0) throw new AuthenticationException(); e.Accept = true; }; }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += (s, e) => e.Accept = e.Certificate.Thumbprint == text; }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += (s, e) => e.Accept = e.PolicyErrors == 0 || e.Certificate.GetCertHashString(HashAlgorithmName.SHA256) == text; }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += (s, e) => e.Accept = e.Certificate.RawData.SequenceEqual(certificate.RawData); }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += (s, e) => { e.Chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust; e.Chain.ChainPolicy.CustomTrustStore.Add(certificate); e.Accept = e.Chain.Build(e.Certificate); }; }",
        "class C { void M(Ftp ftp) => ftp.ValidateCertificate += OnValidate; void OnValidate(object s, CheckArgs e) => e.Accept = e.PolicyErrors == SslPolicyErrors.None; }",
        "class C { void M(Ftp ftp, Check check) { ftp.ValidateCertificate += check; ftp.ValidateCertificate -= check; } }",
        "class C { void M(Ftp ftp) => ftp.CancelCertificate += (_, e) => e.Cancel = true; }",
        "class C { void M(Ftp ftp) => ftp.CertificateValidation += (_, e) => e.Accept = e.Error == null; }",
        "class C { void M(Ftp ftp) => ftp.CertificateValidation += (_, e) => e.Accept = e.Certificate.Thumbprint == text; }",
        "class C { void M(Ftp ftp) => ftp.ServerCertificateValidationCallback += async (_, e) => { await Task.Yield(); e.IsValid = e.Errors == SslPolicyErrors.None; }; }",
        "class C { void M(Ftp ftp) => ftp.ServerCertificateValidationCallback += (_, e) => { e.Handled = true; return Task.CompletedTask; }; }",
        "class C : Ftp { protected override void OnCheck(CheckArgs e) { e.Accept = e.PolicyErrors == 0; } }",
        "class C : Ftp { protected override void OnCheck(CheckArgs e) { base.OnCheck(e); } }",
        "class Model { public bool IsValid { get; set; } public bool Accept { get; set; } } class C { void M(Model model) { model.IsValid = true; model.Accept = true; } }",
        "class Model { public bool IsValid { get; set; } } class C { Action<Model> M() => model => model.IsValid = true; }",
        "class Visitor { } class Node { public void Accept(Visitor visitor) { } } class C { void M(Node node, Visitor visitor) => node.Accept(visitor); }",
        "class C { void M(HttpRequestMessage request) => request.Headers.Accept.Clear(); }",
        "class C { void Test(CheckArgs e) { e.Accept = true; } void M(CheckArgs e) => Test(e); }",
        "class C { CheckArgs M() => new() { Accept = true }; }",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}
