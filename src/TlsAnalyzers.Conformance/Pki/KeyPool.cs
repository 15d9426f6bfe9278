using System.Collections.Concurrent;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>The keys of the process: RSA keys are made once for each spec, on demand; those that take microseconds are made anew.</summary>
internal static class KeyPool
{
    private static readonly ConcurrentDictionary<KeySpec, Lazy<KeyPair>> RsaKeys = new();

    public static KeyPair Take(KeySpec spec) => spec.Algorithm is KeyAlgorithm.Ecdsa or KeyAlgorithm.Ed25519
        ? KeyPair.Create(spec)
        : RsaKeys.GetOrAdd(spec, key => new(() => KeyPair.Create(key))).Value;
}
