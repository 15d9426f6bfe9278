namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>The servers that the probe is compared on, by a name each.</summary>
internal static class Daemons
{
    private const string OpenLdap = """
        TLSCertificateFile {rsa}
        TLSCertificateKeyFile {rsa}
        TLSCACertificateFile {rsa}
        {settings}
        database ldif
        directory {folder}
        suffix "cn=test"

        """;

    private const string Dovecot = """
        base_dir = {folder}/run
        state_dir = {folder}/state
        log_path = {folder}/log
        protocols = imap pop3
        default_internal_user = {user}
        default_internal_group = {group}
        default_login_user = {user}
        ssl = yes
        ssl_cert = <{rsa}
        ssl_key = <{rsa}
        {settings}
        service anvil {
          chroot =
        }
        service stats {
          chroot =
        }
        # One process for all logins: a new one for each would have to read the key and the parameters every time.
        service imap-login {
          service_count = 0
          chroot =
          inet_listener imap {
            address = 127.0.0.1
            port = {imap}
          }
          inet_listener imaps {
            port = 0
          }
        }
        service pop3-login {
          service_count = 0
          chroot =
          inet_listener pop3 {
            address = 127.0.0.1
            port = {pop3}
          }
          inet_listener pop3s {
            port = 0
          }
        }
        passdb {
          driver = static
          args = nopassword=y
        }
        userdb {
          driver = static
          args = uid={user} gid={group} home={folder}
        }

        """;

    private const string Postfix = """
        compatibility_level = 3.6
        queue_directory = {folder}/queue
        data_directory = {folder}/data
        mail_owner = mail
        setgid_group = utmp
        default_privs = nobody
        command_directory = /usr/sbin
        daemon_directory = /usr/lib/postfix/sbin
        meta_directory = {folder}
        shlib_directory = /usr/lib/postfix
        myhostname = localhost.test
        mydestination =
        inet_interfaces = loopback-only
        inet_protocols = ipv4
        alias_maps =
        local_recipient_maps =
        smtpd_tls_security_level = may
        smtpd_tls_cert_file = {rsa}
        smtpd_tls_key_file = {rsa}
        smtpd_error_sleep_time = 0
        smtpd_client_connection_count_limit = 0
        smtpd_relay_restrictions = reject
        {settings}

        """;

    private const string PostfixServices =
        "127.0.0.1:{port} inet n - n - 20 smtpd\\ntlsmgr unix - - n 1000? 1 tlsmgr\\nanvil unix - - n - 1 anvil\\nrewrite unix - - n - - trivial-rewrite\\nproxymap unix - - n - - proxymap\\n";

    private static readonly Dictionary<string, Daemon> Rows = new()
    {
        ["openssl"] = new("openssl", "openssl s_server -accept 127.0.0.1:{port} -www -quiet {settings}") { IsOfTheMachine = true },
        ["gnutls-serv"] = new("gnutls-serv", "gnutls-serv --http --quiet --port {port} {settings}") { IsOfTheMachine = true },
        ["nginx"] = new("nginx", "nginx -p {folder} -c {conf}", """
            daemon off; worker_processes 1; pid {folder}/pid; error_log {folder}/log;
            events { worker_connections 256; }
            http {
              access_log off; client_body_temp_path {folder}/1; proxy_temp_path {folder}/2; fastcgi_temp_path {folder}/3; uwsgi_temp_path {folder}/4; scgi_temp_path {folder}/5;
              server { listen 127.0.0.1:{port} ssl; server_name localhost; {settings} location / { return 200 "ok"; } }
            }
            """) { IsOfTheMachine = true },
        ["apache2"] = new("apache2", "apache2 -X -d {folder} -f {conf}", """
            LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
            LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
            LoadModule ssl_module /usr/lib/apache2/modules/mod_ssl.so
            ServerName localhost
            Listen 127.0.0.1:{port}
            PidFile {folder}/pid
            ErrorLog {folder}/log
            DefaultRuntimeDir {folder}
            DocumentRoot {folder}
            SSLEngine on
            {settings}

            """) { IsOfTheMachine = true },
        ["haproxy"] = new("haproxy", "haproxy -db -f {conf}", """
            global
              maxconn 256
              nbthread 1
            defaults
              mode http
              timeout connect 5s
              timeout client 10s
              timeout server 10s
            frontend tls
              bind 127.0.0.1:{port} ssl crt {rsa} {settings}
              http-request return status 200 content-type text/plain string ok

            """),
        ["stunnel4"] = new("stunnel4", "stunnel4 {conf}", """
            foreground = yes
            pid =
            debug = 3
            [tls]
            accept = 127.0.0.1:{port}
            connect = 127.0.0.1:1
            cert = {rsa}
            {settings}

            """),
        ["vsftpd"] = new("vsftpd", "vsftpd {conf}", """
            listen=YES
            listen_address=127.0.0.1
            listen_port={port}
            background=NO
            run_as_launching_user=YES
            ftp_username={user}
            nopriv_user={user}
            anonymous_enable=YES
            local_enable=NO
            anon_root={folder}
            secure_chroot_dir={folder}
            xferlog_enable=NO
            seccomp_sandbox=NO
            ssl_enable=YES
            allow_anon_ssl=YES
            rsa_cert_file={rsa}
            {settings}

            """, StartTls.Ftp),
        ["postfix"] = new("/usr/lib/postfix/sbin/master", "sh -c \"chmod 755 {folder}; cd {folder}; mv server.conf main.cf; printf '" + PostfixServices
            + "' > master.cf; mkdir data queue; cd queue; mkdir pid public private; chown mail ../data public private; exec /usr/lib/postfix/sbin/master -d -c {folder}\"", Postfix, StartTls.Smtp)
        {
            StartsAsRoot = true,
        },
        ["dovecot imap"] = new("dovecot", "dovecot -F -c {conf}", Dovecot.Replace("{imap}", "{port}").Replace("{pop3}", "0"), StartTls.Imap),
        ["dovecot pop3"] = new("dovecot", "dovecot -F -c {conf}", Dovecot.Replace("{pop3}", "{port}").Replace("{imap}", "0"), StartTls.Pop3),
        ["slapd"] = new("slapd", "slapd -f {conf} -h \"ldap://127.0.0.1:{port} ldaps://127.0.0.1:{tls}\" -d 32768", OpenLdap, StartTls.Ldap) { HasPortForSslScan = true },
        ["postgres"] = new("/usr/lib/postgresql/*/bin/postgres",
            "sh -c \"cd {folder}; bin=$(dirname /usr/lib/postgresql/*/bin/postgres); $bin/initdb -N -A trust --no-locale --no-instructions -D {folder}/data > log; exec $bin/postgres -D {folder}/data -k {folder} "
            + "-c listen_addresses=127.0.0.1 -p {port} -c shared_buffers=1MB -c fsync=off -c ssl=on -c ssl_cert_file={rsa} -c ssl_key_file={rsa} {settings}\"", StartTls: StartTls.Postgres),
        ["mariadb"] = new("mariadbd", "mariadbd --no-defaults --datadir={folder} --socket={folder}/s --port={port} --bind-address=127.0.0.1 --skip-grant-tables --skip-networking=0 --skip-innodb "
            + "--default-storage-engine=Aria --pid-file={folder}/pid --ssl-cert={rsa} --ssl-key={rsa} {settings}", StartTls: StartTls.MySql),
    };

    public static Daemon Of(string name) => Rows[name];
}
