// row: validator Org.BouncyCastle.Tls.TlsAuthentication.NotifyServerCertificate
class AcceptsAll : Org.BouncyCastle.Tls.TlsAuthentication
{
    public void {|TLS2013:NotifyServerCertificate|}(Org.BouncyCastle.Tls.TlsServerCertificate serverCertificate)
    {
    }

    public Org.BouncyCastle.Tls.TlsCredentials GetClientCredentials(Org.BouncyCastle.Tls.CertificateRequest certificateRequest) => null;
}

class AcceptsAllToo : Org.BouncyCastle.Tls.ServerOnlyTlsAuthentication
{
    public override void {|TLS2013:NotifyServerCertificate|}(Org.BouncyCastle.Tls.TlsServerCertificate serverCertificate) => System.Console.WriteLine("hello");
}

class Checks : Org.BouncyCastle.Tls.ServerOnlyTlsAuthentication
{
    public override void NotifyServerCertificate(Org.BouncyCastle.Tls.TlsServerCertificate serverCertificate)
    {
        if (serverCertificate.Certificate.IsEmpty) throw new Org.BouncyCastle.Tls.TlsFatalAlert(Org.BouncyCastle.Tls.AlertDescription.bad_certificate);
    }
}
