// The framework has no other client for FTPS than the old one.
#pragma warning disable SYSLIB0014
using System.Net;
using System.Text;

namespace Orders.Client;

/// <summary>Puts the orders of the day on the file server of the accountants, and fetches their answer.</summary>
internal static class FileDrop
{
    public static void Upload(Uri target, string orders)
    {
        var request = Request(target);
        request.Method = WebRequestMethods.Ftp.UploadFile;
        using (var stream = request.GetRequestStream())
            stream.Write(Encoding.UTF8.GetBytes(orders));
        request.GetResponse().Close();
    }

    public static string Download(Uri file)
    {
        using var reader = new StreamReader(Request(file).GetResponse().GetResponseStream());
        return reader.ReadToEnd();
    }

    private static FtpWebRequest Request(Uri file)
    {
        var request = (FtpWebRequest)WebRequest.Create(file);
        request.Credentials = new NetworkCredential("orders", Environment.GetEnvironmentVariable("FTP_PASSWORD"));
        request.EnableSsl = true;
        return request;
    }
}
