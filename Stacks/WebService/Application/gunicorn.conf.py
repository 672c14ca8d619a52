"""How gunicorn serves the application in a container."""

import os

bind = f"0.0.0.0:{os.environ.get('PORT', '8080')}"
workers = 2
threads = 8
# Heartbeats of the workers need a folder that can be written; the rest of the files is read-only.
worker_tmp_dir = "/tmp"
# Longer than the 60 seconds after which the load balancer closes idle connections, or it meets closed ones.
keepalive = 75
# Less than the "stopTimeout" of taskdef.json, after which ECS ends a task by force.
graceful_timeout = 25
# Requests are logged by the application, as JSON.
accesslog = None
errorlog = "-"
# There is no console that could ask for it.
control_socket_disable = True
