namespace Orders.Server;

/// <summary>The cookies of the shop: the session and the currency.</summary>
internal static class ShopCookies
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddDistributedMemoryCache();
        services.AddSession(options =>
        {
            options.Cookie.HttpOnly = true;
            options.Cookie.SecurePolicy = CookieSecurePolicy.None; // TLS4011
        });
    }

    public static void Remember(HttpContext context, string currency)
    {
        context.Session.SetInt32("visits", (context.Session.GetInt32("visits") ?? 0) + 1);
        context.Response.Cookies.Append("currency", currency, new CookieOptions
        {
            HttpOnly = true,
            Secure = false // TLS4011
        });
    }
}
