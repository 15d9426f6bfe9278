using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace Orders.Server;

/// <summary>Who may delete orders: whoever has a token of the login server.</summary>
internal static class TokenLogin
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddAuthorization();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
        {
            options.Authority = "https://login.contoso.com";
            options.Audience = "orders";
            options.RequireHttpsMetadata = false; // TLS4010
        });
    }
}
