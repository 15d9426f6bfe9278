using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>Protects or opens the records of one direction, in order: each has its number in what protects it.</summary>
internal abstract class RecordProtection : IDisposable
{
    private ulong _sequenceNumber;

    /// <summary>Protection of TLS 1.3 from a traffic secret (RFC 8446 section 7.3).</summary>
    /// <exception cref="NotSupportedException">The suite is none of TLS 1.3, or its records are not opened here.</exception>
    public static RecordProtection ForTls13(CipherSuite suite, ReadOnlySpan<byte> trafficSecret)
    {
        var keys = KeysOf(suite, isTls13: true);
        var key = Tls13KeySchedule.ExpandLabel(keys.Hash, trafficSecret, "key", [], keys.KeyLength);
        return new Tls13RecordProtection(Aead.For(suite, key),
            Tls13KeySchedule.ExpandLabel(keys.Hash, trafficSecret, "iv", [], keys.IvLength));
    }

    /// <summary>
    /// Protection of TLS 1.2 from the master secret, for records that <paramref name="writer"/> sends (RFC 5246 section 6.3).
    /// </summary>
    /// <exception cref="NotSupportedException">The suite is none of TLS 1.2, or its records are not opened here.</exception>
    public static RecordProtection ForTls12(
        CipherSuite suite, ReadOnlySpan<byte> master, ReadOnlySpan<byte> clientRandom, ReadOnlySpan<byte> serverRandom, ConnectionEnd writer)
    {
        var keys = KeysOf(suite, isTls13: false);
        var block = Tls12Secrets.KeyBlock(keys.Hash, master, clientRandom, serverRandom, 2 * (keys.KeyLength + keys.IvLength));
        var end = writer is ConnectionEnd.Client ? 0 : 1;
        var ivs = 2 * keys.KeyLength;
        return new Tls12RecordProtection(
            Aead.For(suite, block.AsSpan(end * keys.KeyLength, keys.KeyLength).ToArray()),
            block.AsSpan(ivs + (end * keys.IvLength), keys.IvLength).ToArray());
    }

    /// <summary>Protects content of at most 2^14 bytes as the next record.</summary>
    public TlsRecord Protect(ContentType type, ReadOnlyMemory<byte> content) => Protect(type, content, _sequenceNumber++);

    /// <summary>Opens the next record.</summary>
    /// <exception cref="WireFormatException">It was not made with these keys, or it was changed on its way.</exception>
    public (ContentType Type, ReadOnlyMemory<byte> Content) Unprotect(TlsRecord record) => Unprotect(record, _sequenceNumber++);

    public abstract void Dispose();

    protected abstract TlsRecord Protect(ContentType type, ReadOnlyMemory<byte> content, ulong sequenceNumber);

    protected abstract (ContentType Type, ReadOnlyMemory<byte> Content) Unprotect(TlsRecord record, ulong sequenceNumber);

    protected static WireFormatException BadTag() =>
        new("record.fragment", TlsRecord.HeaderLength, "the authentication tag does not match (bad_record_mac)");

    private static SuiteKeys KeysOf(CipherSuite suite, bool isTls13) =>
        suite.IsTls13 == isTls13 && SuiteKeys.For(suite) is { } keys
            ? keys
            : throw new NotSupportedException($"Records of {suite} are not opened.");
}
