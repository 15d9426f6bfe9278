using System.Net;

namespace Orders.Client;

/// <summary>Puts the orders of the day on the file server of the accountants, and fetches their answer.</summary>
internal class FileDrop
{
    public void Upload(string file)
    {
        var request = (FtpWebRequest)WebRequest.Create("ftp://files.fabrikam.com/in/orders.csv"); // TLS4007
        request.Method = WebRequestMethods.Ftp.UploadFile;
        request.Credentials = new NetworkCredential("orders", Environment.GetEnvironmentVariable("FTP_PASSWORD"));
        using (var source = File.OpenRead(file))
        using (var target = request.GetRequestStream())
            source.CopyTo(target);
        request.GetResponse().Close();
    }

    public string Download(Uri file)
    {
        var request = (FtpWebRequest)WebRequest.Create(file);
        request.Credentials = new NetworkCredential("orders", Environment.GetEnvironmentVariable("FTP_PASSWORD"));
        request.EnableSsl = false; // TLS4007
        using (var reader = new StreamReader(request.GetResponse().GetResponseStream()))
            return reader.ReadToEnd();
    }
}
