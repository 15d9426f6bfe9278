using System.Security.Cryptography;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>Authenticated encryption with a key (RFC 5116), whatever the algorithm.</summary>
internal abstract class Aead(int tagLength) : IDisposable
{
    /// <summary>How much longer sealing makes the content, in bytes.</summary>
    public int TagLength { get; } = tagLength;

    /// <exception cref="NotSupportedException">The suite has no AEAD that .NET offers.</exception>
    public static Aead For(CipherSuite suite, byte[] key) => (suite.Cipher, suite.Mode) switch
    {
        (Cipher.Aes, Mode.Gcm) => new Gcm(key),
        (Cipher.Aes, Mode.Ccm) => new Ccm(key, 16),
        (Cipher.Aes, Mode.Ccm8) => new Ccm(key, 8),
        (Cipher.ChaCha20, Mode.Poly1305) => new Poly1305(key),
        _ => throw new NotSupportedException($"{suite} has no AEAD that .NET offers."),
    };

    /// <summary>Encrypts and appends the tag.</summary>
    public byte[] Seal(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plaintext, ReadOnlySpan<byte> additionalData)
    {
        var sealedBytes = new byte[plaintext.Length + TagLength];
        Encrypt(nonce, plaintext, sealedBytes.AsSpan(0, plaintext.Length), sealedBytes.AsSpan(plaintext.Length), additionalData);
        return sealedBytes;
    }

    /// <summary>Decrypts; null when the tag does not match.</summary>
    public byte[]? Open(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> sealedBytes, ReadOnlySpan<byte> additionalData)
    {
        if (sealedBytes.Length < TagLength)
        {
            return null;
        }

        var plaintext = new byte[sealedBytes.Length - TagLength];
        try
        {
            Decrypt(nonce, sealedBytes[..plaintext.Length], sealedBytes[plaintext.Length..], plaintext, additionalData);
            return plaintext;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public abstract void Dispose();

    protected abstract void Encrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plaintext, Span<byte> ciphertext, Span<byte> tag,
        ReadOnlySpan<byte> additionalData);

    protected abstract void Decrypt(
        ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> ciphertext, ReadOnlySpan<byte> tag, Span<byte> plaintext,
        ReadOnlySpan<byte> additionalData);

    private sealed class Gcm(byte[] key) : Aead(16)
    {
        private readonly AesGcm _aes = new(key, 16);

        protected override void Encrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plaintext, Span<byte> ciphertext, Span<byte> tag,
            ReadOnlySpan<byte> data) =>
            _aes.Encrypt(nonce, plaintext, ciphertext, tag, data);

        protected override void Decrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> ciphertext, ReadOnlySpan<byte> tag,
            Span<byte> plaintext, ReadOnlySpan<byte> data) =>
            _aes.Decrypt(nonce, ciphertext, tag, plaintext, data);

        public override void Dispose() => _aes.Dispose();
    }

    private sealed class Ccm(byte[] key, int tagLength) : Aead(tagLength)
    {
        private readonly AesCcm _aes = new(key);

        protected override void Encrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plaintext, Span<byte> ciphertext, Span<byte> tag,
            ReadOnlySpan<byte> data) =>
            _aes.Encrypt(nonce, plaintext, ciphertext, tag, data);

        protected override void Decrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> ciphertext, ReadOnlySpan<byte> tag,
            Span<byte> plaintext, ReadOnlySpan<byte> data) =>
            _aes.Decrypt(nonce, ciphertext, tag, plaintext, data);

        public override void Dispose() => _aes.Dispose();
    }

    private sealed class Poly1305(byte[] key) : Aead(16)
    {
        private readonly ChaCha20Poly1305 _chaCha = new(key);

        protected override void Encrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plaintext, Span<byte> ciphertext, Span<byte> tag,
            ReadOnlySpan<byte> data) =>
            _chaCha.Encrypt(nonce, plaintext, ciphertext, tag, data);

        protected override void Decrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> ciphertext, ReadOnlySpan<byte> tag,
            Span<byte> plaintext, ReadOnlySpan<byte> data) =>
            _chaCha.Decrypt(nonce, ciphertext, tag, plaintext, data);

        public override void Dispose() => _chaCha.Dispose();
    }
}
