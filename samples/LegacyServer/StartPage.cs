using Microsoft.AspNetCore.Mvc;

namespace Orders.Server;

/// <summary>What a browser is shown at the address of the service.</summary>
public sealed class StartPage : ControllerBase
{
    [HttpGet("/")]
    public ContentResult Index() => Content("<!doctype html><title>Orders</title><h1>Orders</h1>", "text/html");
}
