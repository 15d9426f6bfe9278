using System.Security.Cryptography;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>
/// Records of SSL 3.0 to TLS 1.2 with AES in CBC mode and a MAC (RFC 6101 section 5.2.3.2, RFC 5246 section 6.2.3.2), or the MAC outside (RFC 7366).
/// Up to TLS 1.0 a record goes on where the one before it ended; since then each brings its own start (RFC 4346 section 6.2.3.2). To read what
/// others have said; nothing here hides from a peer how long it took, as an end of a connection would have to (RFC 5246, same section).
/// </summary>
internal sealed class CbcRecordProtection : RecordProtection
{
    private const int BlockLength = 16;
    private readonly Aes _aes = Aes.Create();
    private readonly byte[] _macKey;
    private readonly HashAlgorithmName _mac;
    private readonly int _macLength;
    private readonly bool _isMacOutside;
    private readonly TlsVersion _version;
    private byte[]? _lastBlock;

    /// <summary>Changes what is encrypted, content, MAC and padding, for those who want to know what a peer makes of it.</summary>
    public Action<byte[]> Change { get; init; } = _ => { };

    /// <param name="suite">The suite.</param>
    /// <param name="master">The master secret.</param>
    /// <param name="clientRandom">From the ClientHello.</param>
    /// <param name="serverRandom">From the ServerHello.</param>
    /// <param name="writer">Who sends the records.</param>
    /// <param name="isMacOutside">encrypt_then_mac was agreed on.</param>
    /// <param name="version">The version, SSL 3.0 to TLS 1.2.</param>
    /// <exception cref="NotSupportedException">The suite is none with AES in CBC mode.</exception>
    public CbcRecordProtection(
        CipherSuite suite, ReadOnlySpan<byte> master, ReadOnlySpan<byte> clientRandom, ReadOnlySpan<byte> serverRandom, ConnectionEnd writer, bool isMacOutside,
        TlsVersion version = TlsVersion.Tls12)
    {
        if (suite is not { Cipher: Cipher.Aes, Mode: Mode.Cbc }) throw new NotSupportedException($"Records of {suite} are not opened.");
        (_mac, _macLength) = suite.Hash switch
        {
            Facts.Hash.Sha1 => (HashAlgorithmName.SHA1, SHA1.HashSizeInBytes),
            Facts.Hash.Sha256 => (HashAlgorithmName.SHA256, SHA256.HashSizeInBytes),
            _ => (HashAlgorithmName.SHA384, SHA384.HashSizeInBytes),
        };
        var keyLength = suite.Name.Contains("_256_CBC") ? 32 : 16;
        var blockLength = 2 * (_macLength + keyLength + BlockLength);
        var block = version is TlsVersion.Ssl3
            ? Ssl3Secrets.KeyBlock(master, clientRandom, serverRandom, blockLength)
            : Tls12Secrets.KeyBlock(new HandshakeContext(version, suite).Hash, master, clientRandom, serverRandom, blockLength);
        var end = writer is ConnectionEnd.Client ? 0 : 1;
        _macKey = block.AsSpan(end * _macLength, _macLength).ToArray();
        _aes.Key = block.AsSpan((2 * _macLength) + (end * keyLength), keyLength).ToArray();
        if (version <= TlsVersion.Tls10) _lastBlock = block.AsSpan((2 * (_macLength + keyLength)) + (end * BlockLength), BlockLength).ToArray();
        (_version, _isMacOutside) = (version, isMacOutside);
    }

    public override void Dispose() => _aes.Dispose();

    protected override TlsRecord Protect(ContentType type, ReadOnlyMemory<byte> content, ulong sequenceNumber)
    {
        byte[] inner = _isMacOutside ? content.ToArray() : [.. content.Span, .. Mac(sequenceNumber, type, content.Span)];
        var padding = BlockLength - 1 - (inner.Length % BlockLength);
        var iv = _lastBlock ?? RandomNumberGenerator.GetBytes(BlockLength);
        byte[] padded = [.. inner, .. Enumerable.Repeat((byte)padding, padding + 1)];
        Change(padded);
        var blocks = _aes.EncryptCbc(padded, iv, PaddingMode.None);
        byte[] encrypted = _lastBlock is null ? [.. iv, .. blocks] : blocks;
        if (_lastBlock is not null) _lastBlock = blocks[^BlockLength..];
        return new(type, _version, _isMacOutside ? (byte[])[.. encrypted, .. Mac(sequenceNumber, type, encrypted)] : encrypted);
    }

    protected override (ContentType Type, ReadOnlyMemory<byte> Content) Unprotect(TlsRecord record, ulong sequenceNumber)
    {
        var encrypted = record.Fragment.Span;
        if (_isMacOutside) encrypted = Checked(sequenceNumber, record.Type, encrypted);
        var start = _lastBlock is null ? BlockLength : 0;
        if (encrypted.Length < start + BlockLength || encrypted.Length % BlockLength != 0) throw BadTag();
        var inner = _aes.DecryptCbc(encrypted[start..], _lastBlock ?? encrypted[..BlockLength], PaddingMode.None);
        if (_lastBlock is not null) _lastBlock = encrypted[^BlockLength..].ToArray();
        var length = inner.Length - 1 - inner[^1];
        // SSL 3.0 does not say what padding is, which was its end (POODLE).
        if (length < 0 || (_version is not TlsVersion.Ssl3 && inner.AsSpan(length).ContainsAnyExcept(inner[^1]))) throw BadTag();
        var content = _isMacOutside ? inner.AsSpan(0, length) : Checked(sequenceNumber, record.Type, inner.AsSpan(0, length));
        return content.Length <= WireLimits.Plaintext ? (record.Type, content.ToArray()) : throw BadTag();
    }

    /// <summary>What stands before the MAC, when it fits.</summary>
    private ReadOnlySpan<byte> Checked(ulong sequenceNumber, ContentType type, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < _macLength) throw BadTag();
        var content = bytes[..^_macLength];
        return Mac(sequenceNumber, type, content).AsSpan().SequenceEqual(bytes[^_macLength..]) ? content : throw BadTag();
    }

    private byte[] Mac(ulong sequenceNumber, ContentType type, ReadOnlySpan<byte> content)
    {
        var header = Tls12RecordProtection.AdditionalData(_version, sequenceNumber, type, content.Length);
        // Without the version, which comes behind the number and the type.
        if (_version is TlsVersion.Ssl3) return Ssl3Secrets.Mac(_mac, _macKey, [.. header[..9], .. header[11..]], content);
        using var mac = IncrementalHash.CreateHMAC(_mac, _macKey);
        mac.AppendData(header);
        mac.AppendData(content);
        return mac.GetHashAndReset();
    }
}
