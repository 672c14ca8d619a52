import AWS
import Architecture
import Terraform

/// The program on each instance that starts the application from the image it is given; a deployment calls it.
let webServerStartCommand = "/usr/local/bin/start-application"

/// What an instance does when it first starts: nginx before a container of the application, CodeDeploy's agent, logs.
///
/// The image is the one that the parameter `image` names, pulled from ECR with the instance's role; before the first
/// deployment, when there is none, nginx answers the health check itself, so that the group becomes healthy. The other
/// parameters of the folder become the application's environment, `log-level` as `LOG_LEVEL`.
func webServerScript(
    region: Region, parameters: ParameterFolder.Parts, logs: CloudWatchLogGroup, port: Port, healthPath: String
) -> Expression<String> {
    """
    #!/bin/bash
    set -euo pipefail

    dnf install -y amazon-cloudwatch-agent docker jq nginx ruby
    systemctl enable --now docker

    # The application answers on the loopback address alone; without one, nginx speaks for it.
    cat > /etc/nginx/conf.d/application.conf <<'END'
    server {
        listen 80 default_server;
        server_tokens off;
        location = \(healthPath) {
            proxy_pass http://127.0.0.1:\(port.number);
            proxy_connect_timeout 2s;
            error_page 502 504 = @standin;
        }
        location @standin {
            if (-f /etc/application/image) { return 503; }
            return 200 "waiting for the first deployment\\n";
        }
        location / {
            proxy_pass http://127.0.0.1:\(port.number);
            proxy_set_header Host $host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;
        }
    }
    END
    # The default server of the distribution's own configuration gives way to this one.
    sed -i '/^    server {/,/^    }/d' /etc/nginx/nginx.conf
    nginx -t
    systemctl enable --now nginx

    mkdir -p /etc/application
    cat > \(webServerStartCommand) <<'END'
    #!/bin/bash
    # start-application IMAGE: pulls an image of the registry and replaces the running container by one of it.
    set -euo pipefail
    image=$1
    aws ecr get-login-password --region \(region.name) | docker login --username AWS --password-stdin "${image%%/*}"
    docker pull --quiet "$image"
    umask 077
    aws ssm get-parameters-by-path --region \(region.name) --path \(parameters.path) --with-decryption --output json \
        | jq -r '.Parameters[] | "\\(.Name | split("/") | last | gsub("-"; "_") | ascii_upcase)=\\(.Value)"' \
        > /etc/application/environment
    docker rm --force application 2> /dev/null || true
    docker run --detach --name application --restart always --read-only --tmpfs /tmp \
        --publish 127.0.0.1:\(port.number):\(port.number) --env PORT=\(port.number) --env-file /etc/application/environment \
        --log-driver awslogs --log-opt awslogs-region=\(region.name) --log-opt awslogs-group=\(logs.name) \
        --log-opt tag="$(hostname)/application" "$image"
    printf '%s\\n' "$image" > /etc/application/image
    docker image prune --all --force > /dev/null
    END
    chmod 755 \(webServerStartCommand)

    cat > /opt/aws/amazon-cloudwatch-agent/etc/application.json <<'END'
    {"logs": {"logs_collected": {"files": {"collect_list": [
        {"file_path": "/var/log/nginx/access.log", "log_group_name": "\(logs.name)",
         "log_stream_name": "{hostname}/nginx-access"},
        {"file_path": "/var/log/nginx/error.log", "log_group_name": "\(logs.name)",
         "log_stream_name": "{hostname}/nginx-error"}]}}}}
    END
    /opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl -a fetch-config -m ec2 -s \
        -c file:/opt/aws/amazon-cloudwatch-agent/etc/application.json

    # CodeDeploy's agent comes from AWS's bucket of the region (CodeDeploy, "Install the CodeDeploy agent for Linux").
    curl --fail --silent --show-error --output /tmp/install-codedeploy \
        https://aws-codedeploy-\(region.name).s3.\(region.name).amazonaws.com/latest/install
    chmod 700 /tmp/install-codedeploy
    /tmp/install-codedeploy auto

    image=$(aws ssm get-parameter --region \(region.name) --name \(parameters.path)/image --query Parameter.Value --output text)
    if [ "$image" != none ]; then \(webServerStartCommand) "$image"; fi

    """
}
