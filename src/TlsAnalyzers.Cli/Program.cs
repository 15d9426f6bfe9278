using System.CommandLine;

return await new RootCommand("Judges TLS clients and servers by real handshakes.").Parse(args).InvokeAsync();
