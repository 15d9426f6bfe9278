namespace Temporalio.Client
{
    public class TlsOptions
    {
        public bool Disabled { get; set; }
    }
}
