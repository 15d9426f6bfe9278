// What rows of the catalogue need of log4net. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("3.5.0.0")]
namespace log4net.Appender
{
public class AdoNetAppender : global::log4net.Appender.BufferingAppenderSkeleton {
public AdoNetAppender() { }
}
public class AnsiColorTerminalAppender : global::log4net.Appender.AppenderSkeleton {
public AnsiColorTerminalAppender() { }
}
public abstract class AppenderSkeleton : global::log4net.Appender.IAppender, global::log4net.Appender.IBulkAppender, global::log4net.Core.IOptionHandler, global::log4net.Appender.IFlushable {
protected AppenderSkeleton() { }
public virtual void ActivateOptions() => throw null;
public void Close() => throw null;
public void DoAppend(global::log4net.Core.LoggingEvent loggingEvent) => throw null;
public void DoAppend(global::log4net.Core.LoggingEvent[] loggingEvents) => throw null;
protected virtual bool FilterEvent(global::log4net.Core.LoggingEvent loggingEvent) => throw null;
public virtual void AddFilter(global::log4net.Filter.IFilter filter) => throw null;
public virtual void ClearFilters() => throw null;
protected virtual bool IsAsSevereAsThreshold(global::log4net.Core.Level level) => throw null;
protected virtual void OnClose() => throw null;
protected abstract void Append(global::log4net.Core.LoggingEvent loggingEvent);
protected virtual void Append(global::log4net.Core.LoggingEvent[] loggingEvents) => throw null;
protected virtual void Append(global::System.Collections.Generic.IEnumerable<global::log4net.Core.LoggingEvent> loggingEvents) => throw null;
protected virtual bool PreAppendCheck() => throw null;
protected string RenderLoggingEvent(global::log4net.Core.LoggingEvent loggingEvent) => throw null;
protected void RenderLoggingEvent(global::System.IO.TextWriter writer, global::log4net.Core.LoggingEvent loggingEvent) => throw null;
public virtual bool Flush(int millisecondsTimeout) => throw null;
public global::log4net.Core.Level Threshold { get => throw null; set { } }
public virtual global::log4net.Core.IErrorHandler ErrorHandler { get => throw null; set { } }
public virtual global::log4net.Filter.IFilter FilterHead { get => throw null;  }
public virtual global::log4net.Layout.ILayout Layout { get => throw null; set { } }
public string Name { get => throw null; set { } }
protected virtual bool RequiresLayout { get => throw null;  }
protected object LockObj { get => throw null;  }
}
public abstract class BufferingAppenderSkeleton : global::log4net.Appender.AppenderSkeleton {
protected BufferingAppenderSkeleton() { }
protected BufferingAppenderSkeleton(bool eventMustBeFixed) { }
public override bool Flush(int millisecondsTimeout) => throw null;
public virtual void Flush() => throw null;
public virtual void Flush(bool flushLossyBuffer) => throw null;
public override void ActivateOptions() => throw null;
protected override void OnClose() => throw null;
protected override void Append(global::log4net.Core.LoggingEvent loggingEvent) => throw null;
protected virtual void SendFromBuffer(global::log4net.Core.LoggingEvent firstLoggingEvent, global::log4net.Util.CyclicBuffer buffer) => throw null;
protected abstract void SendBuffer(global::log4net.Core.LoggingEvent[] events);
public bool Lossy { get => throw null; set { } }
public int BufferSize { get => throw null; set { } }
public global::log4net.Core.ITriggeringEventEvaluator Evaluator { get => throw null; set { } }
public global::log4net.Core.ITriggeringEventEvaluator LossyEvaluator { get => throw null; set { } }
public virtual global::log4net.Core.FixFlags Fix { get => throw null; set { } }
}
public class BufferingForwardingAppender : global::log4net.Appender.BufferingAppenderSkeleton, global::log4net.Core.IAppenderAttachable {
public BufferingForwardingAppender() { }
}
public class ColoredConsoleAppender : global::log4net.Appender.AppenderSkeleton {
public ColoredConsoleAppender() { }
}
public class ConsoleAppender : global::log4net.Appender.AppenderSkeleton {
public ConsoleAppender() { }
}
public class DebugAppender : global::log4net.Appender.AppenderSkeleton {
public DebugAppender() { }
}
public class ForwardingAppender : global::log4net.Appender.AppenderSkeleton, global::log4net.Core.IAppenderAttachable {
public ForwardingAppender() { }
}
public interface IAppender {
}
public interface IBulkAppender : global::log4net.Appender.IAppender {
}
public interface IFlushable {
}
public class LocalSyslogAppender : global::log4net.Appender.AppenderSkeleton {
public LocalSyslogAppender() { }
}
public class ManagedColoredConsoleAppender : global::log4net.Appender.AppenderSkeleton {
public ManagedColoredConsoleAppender() { }
}
public class MemoryAppender : global::log4net.Appender.AppenderSkeleton {
public MemoryAppender() { }
}
public class OutputDebugStringAppender : global::log4net.Appender.AppenderSkeleton {
public OutputDebugStringAppender() { }
protected OutputDebugStringAppender(global::System.Action<string> outputDebugString) { }
}
public class SmtpAppender : global::log4net.Appender.BufferingAppenderSkeleton {
public SmtpAppender() { }
protected override void SendBuffer(global::log4net.Core.LoggingEvent[] events) => throw null;
protected virtual void SendEmail(string messageBody) => throw null;
public string To { get => throw null; set { } }
public string Cc { get => throw null; set { } }
public string Bcc { get => throw null; set { } }
public string From { get => throw null; set { } }
public string Subject { get => throw null; set { } }
public string SmtpHost { get => throw null; set { } }
public global::log4net.Appender.SmtpAppender.SmtpAuthentication Authentication { get => throw null; set { } }
public string Username { get => throw null; set { } }
public string Password { get => throw null; set { } }
public int Port { get => throw null; set { } }
public global::System.Net.Mail.MailPriority Priority { get => throw null; set { } }
public bool EnableSsl { get => throw null; set { } }
public string ReplyTo { get => throw null; set { } }
public global::System.Text.Encoding SubjectEncoding { get => throw null; set { } }
public global::System.Text.Encoding BodyEncoding { get => throw null; set { } }
protected override bool RequiresLayout { get => throw null;  }
public int SendTimeoutMillis { get => throw null; set { } }
public enum SmtpAuthentication {
None = 0,
Basic = 1,
Ntlm = 2,
}
}
public class SmtpPickupDirAppender : global::log4net.Appender.BufferingAppenderSkeleton {
public SmtpPickupDirAppender() { }
}
public class TelnetAppender : global::log4net.Appender.AppenderSkeleton {
public TelnetAppender() { }
}
public class TextWriterAppender : global::log4net.Appender.AppenderSkeleton {
public TextWriterAppender() { }
}
public class TraceAppender : global::log4net.Appender.AppenderSkeleton {
public TraceAppender() { }
}
public class UdpAppender : global::log4net.Appender.AppenderSkeleton {
public UdpAppender() { }
}
}
namespace log4net.Core
{
public enum FixFlags {
Mdc = 1,
Ndc = 2,
Message = 4,
ThreadName = 8,
LocationInfo = 16,
UserName = 32,
Domain = 64,
Identity = 128,
Exception = 256,
Properties = 512,
None = 0,
All = 268435455,
Partial = 844,
}
public interface IAppenderAttachable {
}
public interface IErrorHandler {
}
public interface IOptionHandler {
}
public interface ITriggeringEventEvaluator {
}
public class Level : global::System.IComparable, global::System.IEquatable<global::log4net.Core.Level>, global::System.IComparable<global::log4net.Core.Level> {
}
public class LoggingEvent {
}
}
namespace log4net.Filter
{
public interface IFilter : global::log4net.Core.IOptionHandler {
}
}
namespace log4net.Layout
{
public interface ILayout {
}
}
namespace log4net.Util
{
public class CyclicBuffer {
}
}
