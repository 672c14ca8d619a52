# The inputs that the stacks are judged with. Terraform takes TF_VAR_NAME where a stack declares NAME, and leaves it
# otherwise, so that one list serves all stacks.
export TF_VAR_account_id=123456789012
export TF_VAR_domain=example.com
export TF_VAR_alert_email=alerts@example.com
