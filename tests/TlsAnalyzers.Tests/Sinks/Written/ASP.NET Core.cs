// row: listen Microsoft.AspNetCore.Hosting.IWebHostBuilder.UseSetting
class Settings
{
    void M(Microsoft.AspNetCore.Hosting.IWebHostBuilder host)
    {
        host.UseSetting("urls", {|TLS4005:"http://0.0.0.0:5000"|});
    }

    void Safe(Microsoft.AspNetCore.Hosting.IWebHostBuilder host)
    {
        host.UseSetting("urls", "https://0.0.0.0:5001");
        host.UseSetting("detailedErrors", "http://0.0.0.0:5000");
    }
}
