// The program is the same in both folders: what it does is in the files.
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => "orders");
if (args.Contains("--run")) app.Run();
