using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Reads a chain as it came over the wire, and builds it as a client would.</summary>
internal sealed class ChainReader(ProbeTarget target, ProbeOptions options)
{
    // A chain of honest length has four; a hostile one may have thousands.
    private const int MostCertificates = 32;

    public ChainFacts Read(CertificateMessage message, CertificateStatus? staple)
    {
        var certificates = new List<X509Certificate2>();
        var sent = new List<CertificateFacts>();
        string? unreadable = message.Entries.Length > MostCertificates ? $"{message.Entries.Length} certificates came, {MostCertificates} are read" : null;
        try
        {
            foreach (var entry in message.Entries.Take(MostCertificates))
            {
                certificates.Add(CertificateLoading.FromDer(entry.Data.ToArray()));
                sent.Add(CertificateReader.Read(certificates[^1]));
            }
        }
        catch (CryptographicException broken)
        {
            unreadable = $"certificate {sent.Count + 1}: {broken.Message}";
        }

        try
        {
            var facts = new ChainFacts { Sent = sent, Unreadable = unreadable, Stapled = staple is not null };
            return sent.Count == 0 ? facts : Build(certificates[..sent.Count], facts, staple);
        }
        catch (CryptographicException broken)
        {
            return new ChainFacts { Sent = sent, Unreadable = unreadable, Stapled = staple is not null, Errors = [broken.Message] };
        }
        finally
        {
            certificates.ForEach(certificate => certificate.Dispose());
        }
    }

    private ChainFacts Build(List<X509Certificate2> sent, ChainFacts facts, CertificateStatus? staple)
    {
        using var chain = Chain(sent, options.CheckRevocation);
        chain.Build(sent[0]);
        var built = chain.ChainElements.Select(element => element.Certificate).ToList();
        var path = built.Select(certificate => certificate.Thumbprint).ToHashSet();
        var errors = chain.ChainStatus.Select(status => status.Status).Where(status => status is not X509ChainStatusFlags.NoError).ToList();
        var isRevocation = (X509ChainStatusFlags status) => status is X509ChainStatusFlags.Revoked
            or X509ChainStatusFlags.RevocationStatusUnknown or X509ChainStatusFlags.OfflineRevocation;
        var issuer = built.Skip(1).Concat(sent.Skip(1)).FirstOrDefault(one => one.SubjectName.RawData.AsSpan().SequenceEqual(sent[0].IssuerName.RawData));
        return facts with
        {
            Staple = staple is null ? null : StapleReader.Read(staple, sent[0], issuer),
            Built = [.. built.Select(CertificateReader.Read)],
            Errors = [.. errors.Where(status => !isRevocation(status)).Select(status => status.ToString()).Distinct()],
            Revocation = !options.CheckRevocation ? null : errors.Where(isRevocation).Select(status => status.ToString()).FirstOrDefault() ?? "good",
            NameError = NameMatch.Error(facts.Sent[0], target.Name),
            InOrder = sent.Zip(sent.Skip(1)).All(pair => pair.First.IssuerName.RawData.AsSpan().SequenceEqual(pair.Second.SubjectName.RawData)),
            SendsRoot = sent.Skip(1).Any(IsSelfIssued),
            Strangers = sent.Skip(1).Count(certificate => !IsSelfIssued(certificate) && !path.Contains(certificate.Thumbprint)),
            Complete = IsSelfIssued(sent[0]) || built.Skip(1).All(above => IsSelfIssued(above) || sent.Any(one => one.Thumbprint == above.Thumbprint))
                && !errors.Contains(X509ChainStatusFlags.PartialChain),
        };
    }

    private X509Chain Chain(IReadOnlyList<X509Certificate2> sent, bool online)
    {
        var chain = new X509Chain();
        var policy = chain.ChainPolicy;
        policy.RevocationMode = online ? X509RevocationMode.Online : X509RevocationMode.NoCheck;
        policy.RevocationFlag = X509RevocationFlag.ExcludeRoot;
        policy.UrlRetrievalTimeout = options.ConnectionDeadline;
        policy.DisableCertificateDownloads = true;
        policy.VerificationTime = (options.Now ?? DateTimeOffset.UtcNow).LocalDateTime;
        policy.ApplicationPolicy.Add(new Oid(Oids.ServerAuthentication));
        policy.ExtraStore.AddRange(sent.Skip(1).ToArray());
        if (options.Roots.Count == 0) return chain;
        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.CustomTrustStore.AddRange(options.Roots);
        policy.CustomTrustStore.AddRange(SystemRoots());
        return chain;
    }

    private static X509Certificate2Collection SystemRoots()
    {
        using var store = new X509Store(StoreName.Root, StoreLocation.LocalMachine);
        try
        {
            store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
            return store.Certificates;
        }
        catch (CryptographicException)
        {
            return [];
        }
    }

    private static bool IsSelfIssued(X509Certificate2 certificate) => certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);
}
