"""h2o with one thread, serving files."""

import getpass
import subprocess

from rig.client import HOST
from rig.servers.server import Server, program, quoted


class H2O(Server):
    name = "h2o"

    def command(self):
        configuration = self.folder / "h2o.conf"
        configuration.write_text(self._configuration())
        return [program("h2o"), "-m", "worker", "-c", str(configuration)]

    def version(self):
        return subprocess.run([program("h2o"), "--version"], capture_output=True, text=True).stdout.splitlines()[0]

    def _configuration(self):
        user = getpass.getuser()
        return f"""
{f"user: {user}" if user == "root" else ""}
num-threads: 1
max-connections: 8192
http1-request-timeout: 3600
error-log: {self.folder}/errors
pid-file: {self.folder}/pid
listen:
  host: {HOST}
  port: {self.port}
listen:
  host: {HOST}
  port: {self.tls_port}
  ssl:
    certificate-file: {self.workplace.certificate}
    key-file: {self.workplace.key}
    minimum-version: TLSv1.2
    # Signing in a process of its own, as it does by default, costs more; the others do not do it.
    neverbleed: OFF
    ocsp-update-interval: 0
file.send-compressed: ON
hosts:
  default:
    paths:
{"".join(map(self._path, self.workplace.contents.values()))}
"""

    def _path(self, content):
        fields = "".join(
            f"        header.add: {quoted(f'{name}: {value}')}\n" for name, value in content.fields)
        return f"""
      "/{content.name}":
        file.dir: {self.workplace.files}/{content.name}
        file.mime.setdefaulttype: "{content.media_type}"
{fields}
"""
