namespace Microsoft.AspNetCore.Authentication.WsFederation
{
    public class WsFederationOptions
    {
        public bool RequireHttpsMetadata { get; set; }
    }
}
