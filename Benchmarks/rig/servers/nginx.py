"""nginx with one worker, serving files."""

import getpass
import subprocess

from rig.client import HOST
from rig.servers.server import Server, program, quoted


class Nginx(Server):
    """Files by sendfile, head and body in one packet: the usual way to set it up."""

    name = "nginx"
    sending = "sendfile on; tcp_nopush on;"

    def command(self):
        configuration = self.folder / "nginx.conf"
        configuration.write_text(self._configuration())
        return [program("nginx"), "-e", str(self.folder / "errors"), "-c", str(configuration)]

    def version(self):
        return subprocess.run([program("nginx"), "-v"], capture_output=True, text=True).stderr.strip()

    def _configuration(self):
        user = getpass.getuser()
        scratch = "".join(
            f"{kind}_temp_path {self.folder}/{kind};\n"
            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        return f"""
{f"user {user};" if user == "root" else ""}
daemon off;
worker_processes 1;
worker_rlimit_nofile 20000;
pid {self.folder}/pid;
error_log {self.folder}/errors;
events {{ worker_connections 8192; }}
http {{
    {scratch}
    access_log off;
    server_tokens off;
    {self.sending}
    open_file_cache max=1000 inactive=1h;
    open_file_cache_valid 1h;
    keepalive_timeout 1h;
    keepalive_requests 1000000000;
    gzip_static on;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:sessions:10m;
    ssl_session_tickets on;
    server {{
        listen {HOST}:{self.port} backlog=4096;
        listen {HOST}:{self.tls_port} ssl backlog=4096;
        ssl_certificate {self.workplace.certificate};
        ssl_certificate_key {self.workplace.key};
        root {self.workplace.files};
        {"".join(map(self._location, self.workplace.contents.values()))}
    }}
}}
"""

    def _location(self, content):
        fields = "".join(f"add_header {name} {quoted(value)};\n" for name, value in content.fields)
        return f'location /{content.name}/ {{ types {{}} default_type "{content.media_type}";\n{fields} }}\n'


class CopyingNginx(Nginx):
    """The same, but files are read and written: one system call less for a short one."""

    name = "nginx-copy"
    sending = "sendfile off; output_buffers 1 128k;"
